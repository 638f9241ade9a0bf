using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>The whole of which planned and actual people are the stated share.</summary>
internal static class CompositeDenominators
{
    /// <summary>The two wholes where, rounding of the shares allowed for, they cannot be the same; else null.</summary>
    /// <param name="component">Either component: the period due and its report are the same.</param>
    public static (decimal Planned, decimal Actual)? Changed(CompositeComponent component)
    {
        if (component.Result.Due < 0 || component.Result.Actual < 0 || component.Result.Stale)
        {
            return null;
        }

        var planned = component.Plan.Targets[component.Result.Due].Stated.Value;
        var report = component.Plan.Reports[component.Result.Actual].Last;
        if (Implied(planned) is not { } plan)
        {
            return null;
        }

        var actual = report.Denominator is { } stated ? (stated, stated, stated) : Implied(report.Stated.Value);
        return actual is { } known && (known.Low > plan.High || known.High < plan.Low) ? (plan.Whole, known.Whole) : null;
    }

    private static (decimal Low, decimal Whole, decimal High)? Implied(IndicatorValue value)
    {
        var people = ComparedAmounts.Amount(value, CompositeLead.People) ?? 0;
        var percent = ComparedAmounts.Amount(value, CompositeLead.Percent) ?? 0;
        if (people <= 0 || percent <= 0)
        {
            return null;
        }

        var low = 100 * people / (percent + ProgressRules.ShareRounding);
        var high = percent > ProgressRules.ShareRounding ? 100 * people / (percent - 0.5m) : decimal.MaxValue;
        return (low, 100 * people / percent, high);
    }
}
