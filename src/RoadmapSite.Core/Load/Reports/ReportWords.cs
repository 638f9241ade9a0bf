using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Reports;

/// <summary>Words of a report that stand for a few meanings.</summary>
internal static class ReportWords
{
    /// <summary>Whether an indicator in words is met, set by hand.</summary>
    public static ChoiceKind<bool> Met { get; } = new(("met", true), ("not_met", false));
}
