namespace RoadmapSite.Core.Render.Fragments;

/// <summary>The templates of fragments; a theme must have them all.</summary>
internal static class FragmentTemplates
{
    public const string Summary = "fragments/summary.sbn-html";
    public const string Indicators = "fragments/indicators.sbn-html";
    public const string Measures = "fragments/measures.sbn-html";
    public const string SvedenObjects = "fragments/sveden-objects.sbn-html";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Summary, Indicators, Measures, SvedenObjects];
}
