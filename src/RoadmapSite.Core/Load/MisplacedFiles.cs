using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load;

/// <summary>Reports and roadmaps that stand in the folder of the other. All their keys would be unknown there, and yet the only thing wrong is the place.</summary>
internal static class MisplacedFiles
{
    private static readonly Words Report = new("отчёт", "a report");
    private static readonly Words Roadmap = new("дорожная карта", "a roadmap");

    // Of these keys a report has no other use, and neither has a roadmap of those.
    private static readonly string[] ReportKeys = [ReportReader.Roadmap.Key, ReportReader.Period.Key, "reported"];
    private static readonly string[] RoadmapKeys = ["term", "directions", "revisions"];

    /// <summary>Reports a file of roadmaps/ that is a report.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="organisation">Folder of the organisation.</param>
    /// <param name="root">Keys of the file.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when it is none.</returns>
    public static Diagnostic? ReportAmongRoadmaps(IContentFiles files, string organisation, MapNode root, DiagnosticBag bag) =>
        Has(root, ReportKeys, RoadmapKeys) ? bag.Report(Codes.MisplacedFile, SourceSpan.WholeFile(root.Span.File), Report, "roadmaps", PlaceOfReport(files, organisation, root)) : null;

    /// <summary>Reports a file of a folder of reports that is a roadmap.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="organisation">Folder of the organisation.</param>
    /// <param name="root">Keys of the file.</param>
    /// <param name="folder">The folder, such as <c>reports/cos-2024</c>.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when it is none.</returns>
    public static Diagnostic? RoadmapAmongReports(IContentFiles files, string organisation, MapNode root, string folder, DiagnosticBag bag) =>
        Has(root, RoadmapKeys, ReportKeys) ? bag.Report(Codes.MisplacedFile, SourceSpan.WholeFile(root.Span.File), Roadmap, folder, PlaceOfRoadmap(files, organisation, root)) : null;

    /// <summary>Reports a file that stands in reports/ itself and is a report or a roadmap.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="organisation">Folder of the organisation.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="bag">Takes the finding.</param>
    /// <returns>Null when it is neither.</returns>
    public static Diagnostic? InNoFolder(IContentFiles files, string organisation, string name, DiagnosticBag bag)
    {
        // What else is wrong with it is told once it stands where it is read.
        if (YamlFile.ReadRoot(files, $"{organisation}/reports/{name}", new DiagnosticBag()).Value is not { } root)
        {
            return null;
        }

        return Has(root, ReportKeys, RoadmapKeys)
            ? bag.Report(Codes.MisplacedFile, SourceSpan.WholeFile(root.Span.File), Report, "reports", PlaceOfReport(files, organisation, root))
            : RoadmapAmongReports(files, organisation, root, "reports", bag);
    }

    private static bool Has(MapNode root, string[] keys, string[] others) =>
        keys.Count(key => root.Find(key) is not null) >= 2 && !others.Any(key => root.Find(key) is not null);

    private static Words PlaceOfReport(IContentFiles files, string organisation, MapNode root)
    {
        var (roadmap, period) = (IdOf(root, ReportReader.Roadmap.Key), root.FindText(ReportReader.Period.Key));
        var place = new Words($"reports/{roadmap ?? "id дорожной карты"}/{period ?? "период"}.yml", $"reports/{roadmap ?? "id of the roadmap"}/{period ?? "period"}.yml");
        return Unless(files, organisation, place, ReportReader.Period.Key);
    }

    private static Words PlaceOfRoadmap(IContentFiles files, string organisation, MapNode root)
    {
        var place = $"roadmaps/{IdOf(root, "id") ?? "id"}.yml";
        return Unless(files, organisation, new Words(place, place), "id");
    }

    // The file that stands there must not be lost.
    private static Words Unless(IContentFiles files, string organisation, Words place, string key) => files.Exists($"{organisation}/{place.Russian}")
        ? new Words($"{place.Russian}, но там уже лежит другой файл; проверьте ключ {key}", $"{place.English}, but another file stands there; check the key {key}")
        : place;

    private static string? IdOf(MapNode root, string key) => root.FindText(key) is { } id && IdKind.IsId(id) ? id : null;
}
