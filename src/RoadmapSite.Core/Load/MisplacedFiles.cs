using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load;

/// <summary>Files that stand in the folder of another kind, such as a report among roadmaps. All their keys would be unknown there, and yet the only thing wrong is the place.</summary>
internal static class MisplacedFiles
{
    // By its keys a file is known: those that no other kind has, and how many of them tell.
    private static readonly Kind Report = new(new("отчёт", "a report"), [ReportReader.Roadmap.Key, ReportReader.Period.Key, "reported"], 2, PlaceOfReport, ReportReader.Period.Key);
    private static readonly Kind Roadmap = new(new("дорожная карта", "a roadmap"), ["term", "directions", "revisions"], 2, (root, _) => Same($"roadmaps/{IdOf(root, "id") ?? "id"}.yml"), "id");

    private static readonly Kind[] Kinds =
    [
        Report,
        Roadmap,
        new(new("описание таблицы", "the description of a table"), ["row_header", "total_label"], 1, (_, name) => Same($"tables/{name}"), null),
        new(new("список людей", "the list of people"), ["groups"], 1, (_, _) => Same("people.yml"), null),
        new(new("список документов", "the list of documents"), ["documents"], 1, (_, _) => Same("documents/documents.yml"), null),
        new(new("список принятых замечаний", "the list of accepted findings"), ["findings"], 1, (_, _) => Same("findings.yml"), null),
    ];

    /// <summary>Reports a file of roadmaps/ that is something else.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="organisation">Folder of the organisation.</param>
    /// <param name="root">Keys of the file.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when it is none.</returns>
    public static Diagnostic? AmongRoadmaps(IContentFiles files, string organisation, MapNode root, DiagnosticBag bag) =>
        KindOf(root) is { } kind && kind != Roadmap ? ReportOne(files, organisation, root, kind, "roadmaps", bag) : null;

    /// <summary>Reports a file of a folder of reports that is something else.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="organisation">Folder of the organisation.</param>
    /// <param name="root">Keys of the file.</param>
    /// <param name="folder">The folder, such as <c>reports/cos-2024</c>.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when it is none.</returns>
    public static Diagnostic? AmongReports(IContentFiles files, string organisation, MapNode root, string folder, DiagnosticBag bag) =>
        KindOf(root) is { } kind && kind != Report ? ReportOne(files, organisation, root, kind, folder, bag) : null;

    /// <summary>Reports the files that stand in a folder where no such file is read: in reports/ itself, or beside the card of the organisation.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="organisation">Folder of the organisation.</param>
    /// <param name="folder">The folder within it; empty for that of the organisation.</param>
    /// <param name="known">Names that are read there.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<MisplacedFile> Among(IContentFiles files, string organisation, string folder, IReadOnlyList<string> known, DiagnosticBag bag)
    {
        var path = folder.Length == 0 ? organisation : $"{organisation}/{folder}";
        var found = new List<MisplacedFile>();
        foreach (var name in files.Files(path).Where(name => name.EndsWith(".yml", StringComparison.Ordinal) && !known.Contains(name, StringComparer.Ordinal)))
        {
            // What else is wrong with it is told once it stands where it is read.
            if (YamlFile.ReadRoot(files, $"{path}/{name}", new DiagnosticBag()).Value is { } root && KindOf(root) is { } kind)
            {
                var finding = ReportOne(files, organisation, root, kind, folder.Length == 0 ? organisation : folder, bag);
                found.Add(new MisplacedFile(name, finding, kind == Roadmap ? IdOf(root, "id") : null));
            }
        }

        return found;
    }

    private static Kind? KindOf(MapNode root)
    {
        var kinds = Array.FindAll(Kinds, kind => kind.Keys.Count(key => root.Find(key) is not null) >= kind.Least);
        return kinds is [var only] ? only : null;
    }

    private static Diagnostic ReportOne(IContentFiles files, string organisation, MapNode root, Kind kind, string folder, DiagnosticBag bag)
    {
        var name = root.Span.File[(root.Span.File.LastIndexOf('/') + 1)..];
        var place = kind.Place(root, name);
        return bag.Report(Codes.MisplacedFile, SourceSpan.WholeFile(root.Span.File), kind.What, folder, files.Exists($"{organisation}/{place.Russian}") ? Taken(place, kind.Key) : place);
    }

    // The file that stands there must not be lost.
    private static Words Taken(Words place, string? key) => key is null
        ? new Words($"{place.Russian}, но там уже лежит другой файл", $"{place.English}, but another file stands there")
        : new Words($"{place.Russian}, но там уже лежит другой файл; проверьте ключ {key}", $"{place.English}, but another file stands there; check the key {key}");

    private static Words PlaceOfReport(MapNode root, string name)
    {
        var (roadmap, period) = (IdOf(root, ReportReader.Roadmap.Key), root.FindText(ReportReader.Period.Key));
        return new Words($"reports/{roadmap ?? "id дорожной карты"}/{period ?? "период"}.yml", $"reports/{roadmap ?? "id of the roadmap"}/{period ?? "period"}.yml");
    }

    private static Words Same(string place) => new(place, place);

    private static string? IdOf(MapNode root, string key) => root.FindText(key) is { } id && IdKind.IsId(id) ? id : null;

    private sealed record Kind(Words What, string[] Keys, int Least, Func<MapNode, string, Words> Place, string? Key);
}

/// <summary>A file in a folder where it is not read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Finding">The finding that says so.</param>
/// <param name="RoadmapId">Of a roadmap its id, which reports may name; null of anything else.</param>
internal sealed record MisplacedFile(string Name, Diagnostic Finding, string? RoadmapId)
{
    /// <summary>A roadmap that cannot be read where it stands; null when the file is none.</summary>
    public RoadmapFile? AsRoadmap => RoadmapId is null ? null : new RoadmapFile(RoadmapId, Finding.Span, Finding, Order: null);
}
