using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>A file of reports/.</summary>
/// <param name="RoadmapId">Name of its folder: id of the roadmap.</param>
/// <param name="Period">File name without extension: the period.</param>
/// <param name="Span">The file.</param>
/// <param name="Draft">What it holds.</param>
internal sealed record ReportFile(string RoadmapId, string Period, SourceSpan Span, Loaded<ReportDraft> Draft);

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
        StrayFiles.ReportAll(files, folder, knownFiles: [], files.Folders(folder), bag);
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
        foreach (var name in files.Files(path))
        {
            if (!name.EndsWith(".yml", StringComparison.Ordinal))
            {
                StrayFiles.Report(files, path, name, bag);
                continue;
            }

            var period = Path.GetFileNameWithoutExtension(name);
            var draft = YamlFile.Read(files, $"{path}/{name}", ReportReader.Kind, bag);
            FileNames.CheckSame(draft.Value?.Roadmap, roadmap, bag);
            FileNames.CheckSame(draft.Value?.Period, period, bag);
            reports.Add(new ReportFile(roadmap, period, SourceSpan.WholeFile(StrayFiles.Place(files, path, name)), draft));
        }

        foreach (var name in files.Folders(path))
        {
            StrayFiles.Report(files, path, name, bag);
        }
    }
}
