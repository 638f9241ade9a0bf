using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>A file of reports/.</summary>
/// <param name="RoadmapId">Name of its folder: id of the roadmap.</param>
/// <param name="Period">File name without extension: the period.</param>
/// <param name="Span">The file.</param>
/// <param name="Draft">What it holds.</param>
/// <param name="OtherRoadmap">The finding that the file names another roadmap than its folder does; null when the two agree.</param>
/// <param name="OtherPeriod">The finding that the file names another period than its name does; null when the two agree.</param>
internal sealed record ReportFile(string RoadmapId, string Period, SourceSpan Span, Loaded<ReportDraft> Draft, Diagnostic? OtherRoadmap, Diagnostic? OtherPeriod);

/// <summary>The files of reports/.</summary>
internal static class ReportsLoader
{
    /// <summary>Reads all reports of an organisation, by roadmap and period.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="folder">The folder reports/ of the organisation.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<ReportFile> Load(IContentFiles files, string folder, DiagnosticBag bag)
    {
        var reports = new List<ReportFile>();
        var misplaced = MisplacedFiles.Among(files, OrganisationOf(folder), "reports", known: [], bag);
        StrayFiles.ReportAll(files, folder, [.. misplaced.Select(file => file.Name)], files.Folders(folder), bag);
        foreach (var roadmap in files.Folders(folder))
        {
            if (!StrayFiles.IsIgnored(roadmap))
            {
                LoadFolder(files, folder, roadmap, reports, bag);
            }
        }

        return reports;
    }

    private static void LoadFolder(IContentFiles files, string folder, string roadmap, List<ReportFile> reports, DiagnosticBag bag)
    {
        var path = $"{folder}/{roadmap}";
        var others = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
        foreach (var name in files.Files(path))
        {
            if (!name.EndsWith(".yml", StringComparison.Ordinal))
            {
                StrayFiles.Report(files, path, name, bag);
                continue;
            }

            var root = YamlFile.ReadRoot(files, $"{path}/{name}", bag);
            if (root.Value is not null && MisplacedFiles.AmongReports(files, OrganisationOf(folder), root.Value, $"reports/{roadmap}", bag) is not null)
            {
                continue;
            }

            var period = Path.GetFileNameWithoutExtension(name);
            Loaded<ReportDraft> draft = root.Value is null ? root.Failure! : YamlFile.Read(root.Value, ReportReader.Kind, bag);
            var other = CheckRoadmap(draft.Value?.Roadmap, roadmap, others, bag);
            var otherPeriod = FileNames.CheckSame(draft.Value?.Period, period, bag);
            reports.Add(new ReportFile(roadmap, period, SourceSpan.WholeFile(StrayFiles.Place(files, path, name)), draft, other, otherPeriod));
        }

        foreach (var name in files.Folders(path))
        {
            StrayFiles.Report(files, path, name, bag);
        }
    }

    private static string OrganisationOf(string folder) => folder[..folder.LastIndexOf('/')];

    // A misnamed folder is one slip, however many reports stand in it.
    private static Diagnostic? CheckRoadmap(Sourced<string>? written, string folder, Dictionary<string, Diagnostic> others, DiagnosticBag bag)
    {
        if (written is not { } id || id.Value == folder)
        {
            return null;
        }

        var finding = bag.ReportFollowing(others.GetValueOrDefault(id.Value), Codes.IdIsNotFileName, id.Span, id.Value, folder);
        others.TryAdd(id.Value, finding);
        return finding;
    }
}
