using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Indicators without a baseline where others of the table have one, and without some of their targets. Parts may leave both to their whole.</summary>
internal sealed class PlanBlank : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var withBaseline = new HashSet<Direction>(ReferenceEqualityComparer.Instance);
        foreach (var placed in scope.Indicators)
        {
            if (placed.Indicator.Baseline is not null)
            {
                withBaseline.Add(placed.In.Direction);
            }
        }

        foreach (var placed in scope.Indicators)
        {
            if (placed.Whole is null && placed.Indicator is { Cells.Count: 0, Continues: null })
            {
                Check(placed, withBaseline.Contains(placed.In.Direction), scope);
            }
        }
    }

    private static void Check(PlacedIndicator placed, bool othersHaveBaseline, FindingScope scope)
    {
        var indicator = placed.Indicator;
        var missing = new List<string>();
        var isMeasured = indicator.Kind is not (IndicatorKind.Text or IndicatorKind.Range);
        if (indicator.Baseline is null && othersHaveBaseline && isMeasured)
        {
            missing.Add("база");
        }

        // Bounds say what a range asks for. A whole that leaves its values to its parts has none of its own.
        if (indicator.Targets.Count > 0 || (indicator.Parts.Count == 0 && indicator.Bounds is null))
        {
            missing.AddRange(placed.In.Direction.Periods.Where(period => !indicator.Targets.Any(target => target.Period.Id == period.Id)).Select(period => period.Id));
        }

        if (missing.Count > 0)
        {
            scope.Report(Codes.PlanBlank, indicator.Title?.Span ?? indicator.Span, placed.Place, detail: null, string.Join(", ", missing));
        }
    }
}
