using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Titles that announce parts («в том числе:») which the table does not have.</summary>
internal sealed class LevelsNotGiven : IFindingRule
{
    private const string Announcement = "в том числе:";

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            if (placed.Indicator is { Title: { } title, Parts.Count: 0 } && title.Value.Contains(Announcement, StringComparison.OrdinalIgnoreCase))
            {
                scope.Report(Codes.LevelsNotGiven, title.Span, placed.Place, detail: null);
            }
        }
    }
}
