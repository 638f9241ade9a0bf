using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Two indicators of a direction with the same baseline and targets. Small numbers are the same by chance: at least three different values count, one of them ten or more.</summary>
internal sealed class PlanRepeated : IFindingRule
{
    private const int FewestValues = 3;
    private const decimal LeastOfLargest = 10;
    private const string Between = "; ";

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var direction in scope.Indicators.GroupBy(placed => placed.In))
        {
            var first = new Dictionary<string, PlacedIndicator>(StringComparer.Ordinal);
            foreach (var placed in direction)
            {
                if (Plan(placed) is { } plan && !first.TryAdd(plan, placed) && !IsWholeOf(first[plan], placed))
                {
                    var other = first[plan].Indicator;
                    scope.Report(
                        Codes.PlanRepeated, placed.Indicator.Targets[0].Stated.Text.Span, placed.Place, detail: null, other.Targets[0].Stated.Text.Span,
                        plan, Exact.Brief(other.Title?.Value ?? other.Id));
                }
            }
        }
    }

    // A whole with one part has the part's plan.
    private static bool IsWholeOf(PlacedIndicator first, PlacedIndicator placed) => ReferenceEquals(placed.Whole, first.Indicator);

    private static string? Plan(PlacedIndicator placed)
    {
        var stated = placed.Indicator.Targets.Select(target => target.Stated).Prepend(placed.Indicator.Baseline?.Stated).OfType<StatedValue>().ToList();
        var amounts = stated.SelectMany(value => value.Value.Settled.Quantities.Take(1)).Select(quantity => quantity.Amount).ToList();
        return amounts.Distinct().Count() < FewestValues || amounts.Max() < LeastOfLargest ? null : string.Join(Between, stated.Select(value => value.Text.Value.Trim()));
    }
}
