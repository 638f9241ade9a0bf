using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Words of site.yml and of the dictionaries that stand for a few meanings.</summary>
internal static class SiteWords
{
    /// <summary>Blocks of the section, in their usual order.</summary>
    public static IReadOnlyList<string> BlockNames { get; } =
        ["overview", "roadmaps", "indicators", "measures", "calendar", "people", "documents", "tables", "pages", "news", "changes", "files"];

    /// <summary>Blocks of the section.</summary>
    public static ChoiceKind<string> Block { get; } = new([.. BlockNames.Select(name => (name, name))]);

    /// <summary>Formats of the files beside the pages.</summary>
    public static ChoiceKind<DownloadFormat> DownloadFormat { get; } = new(
        ("csv", Model.DownloadFormat.Csv),
        ("xlsx", Model.DownloadFormat.Xlsx),
        ("json", Model.DownloadFormat.Json),
        ("ics", Model.DownloadFormat.Ics),
        ("atom", Model.DownloadFormat.Atom),
        ("print", Model.DownloadFormat.Print),
        ("fragments", Model.DownloadFormat.Fragments));

    /// <summary>What a unit measures.</summary>
    public static ChoiceKind<string> UnitKind { get; } = new(
        ("number", "number"),
        ("percent", "percent"),
        ("people", "people"),
        ("yes_no", "yes_no"),
        ("people_percent", "people_percent"));
}
