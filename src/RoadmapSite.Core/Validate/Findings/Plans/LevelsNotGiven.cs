using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Findings.Rows;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Titles that announce parts («в том числе:») which the table does not have. A row below that says nearly the same may be one of them.</summary>
internal sealed class LevelsNotGiven : IFindingRule
{
    private const string Announcement = "в том числе:";

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        for (var i = 0; i < scope.Indicators.Count; i++)
        {
            var placed = scope.Indicators[i];
            if (placed.Indicator is { Title: { } title, Parts.Count: 0 }
                && title.Value.Contains(Announcement, StringComparison.OrdinalIgnoreCase)
                && !(i + 1 < scope.Indicators.Count && MayBePart(scope.Indicators[i + 1], placed)))
            {
                scope.Report(Codes.LevelsNotGiven, title.Span, placed.Place, detail: null);
            }
        }
    }

    private static bool MayBePart(PlacedIndicator below, PlacedIndicator placed)
    {
        if (!ReferenceEquals(below.In, placed.In) || below.Indicator.Title is not { } title || !placed.Indicator.Title!.Value.Value.TrimEnd().EndsWith(Announcement, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (own, above) = (RowWords.Of(title.Value), RowWords.Of(placed.Indicator.Title.Value.Value));
        return 10 * own.Count(above.Contains) >= 7 * own.Count;
    }
}
