using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Pages;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>The files of roadmaps/.</summary>
internal static class RoadmapsLoader
{
    /// <summary>Reads all roadmaps of an organisation.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder roadmaps/ of the organisation.</param>
    /// <param name="elsewhere">Roadmaps that stand in another folder.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<RoadmapFile> Load(IContentFiles files, string folder, IEnumerable<RoadmapFile> elsewhere, DiagnosticBag bag)
    {
        var roadmaps = new List<RoadmapFile>(elsewhere);
        var unclaimed = new List<string>();
        foreach (var name in files.Files(folder))
        {
            if (name.EndsWith(".yml", StringComparison.Ordinal))
            {
                roadmaps.AddRange(LoadOne(files, folder, name, bag));
            }
            else if (MisnamedFiles.ShouldBe(name) is { } meant)
            {
                // Reports of a roadmap that only has the wrong ending are not reports of an unknown one.
                var id = Path.GetFileNameWithoutExtension(meant);
                roadmaps.Add(new RoadmapFile(id, SourceSpan.WholeFile(StrayFiles.Place(files, folder, name)), MisnamedFiles.Report(files, folder, name, bag), Order: null));
            }
            else
            {
                unclaimed.Add(name);
            }
        }

        ReportStray(files, folder, unclaimed, roadmaps, bag);
        return roadmaps;
    }

    // Nothing when it is a report or another file.
    private static IEnumerable<RoadmapFile> LoadOne(IContentFiles files, string folder, string name, DiagnosticBag bag)
    {
        var root = YamlFile.ReadRoot(files, $"{folder}/{name}", bag);
        if (root.Value is not null && MisplacedFiles.AmongRoadmaps(files, folder[..folder.LastIndexOf('/')], root.Value, bag) is not null)
        {
            return [];
        }

        var id = Path.GetFileNameWithoutExtension(name);
        var place = StrayFiles.Place(files, folder, name);
        var isId = FileNames.IsId(id, place, bag);
        Loaded<RoadmapDraft> draft = root.Value is null
            ? root.Failure!
            : YamlFile.Read(root.Value, RoadmapReader.Kind, bag, new RowPlace(Parent: null, RowWord.Roadmap, id, Number: null, Title: null));
        if (isId)
        {
            FileNames.CheckSame(draft.Value?.Id, id, bag);
        }

        return [new RoadmapFile(id, SourceSpan.WholeFile(place), draft, LoadOrder(files, folder, draft.Value?.Order, bag))];
    }

    private static PageDraft? LoadOrder(IContentFiles files, string folder, Sourced<string>? order, DiagnosticBag bag) =>
        order is { } name && FileNames.Check(files, folder, name, bag) is null
            ? PageReader.Read(files, $"{folder}/{name.Value}", bag).Value
            : null;

    private static void ReportStray(IContentFiles files, string folder, List<string> unclaimed, List<RoadmapFile> roadmaps, DiagnosticBag bag)
    {
        // A roadmap that cannot be read may well name the file.
        if (roadmaps.Exists(roadmap => roadmap.Draft.Value is null))
        {
            unclaimed.RemoveAll(PagesLoader.IsPage);
        }

        foreach (var name in unclaimed)
        {
            if (!roadmaps.Exists(roadmap => string.Equals(roadmap.Draft.Value?.Order?.Value, name, StringComparison.OrdinalIgnoreCase)))
            {
                StrayFiles.Report(files, folder, name, bag);
            }
        }

        foreach (var name in files.Folders(folder))
        {
            StrayFiles.Report(files, folder, name, bag);
        }
    }
}
