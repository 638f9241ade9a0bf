using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>One value of a plan: the baseline or a target.</summary>
/// <param name="Period">Id of the period; null for the baseline.</param>
/// <param name="Stated">The value.</param>
internal readonly record struct PlannedAmount(string? Period, StatedValue Stated)
{
    /// <summary>The period in the words of a finding.</summary>
    public string Name => Period ?? "база";
}

/// <summary>Baseline and targets of an indicator as one series.</summary>
internal static class PlannedAmounts
{
    /// <summary>The series; what is not stated is left out.</summary>
    /// <param name="indicator">The indicator.</param>
    public static IEnumerable<PlannedAmount> Of(Indicator indicator)
    {
        if (indicator.Baseline is { Stated: { Value: not MissingValue } stated })
        {
            yield return new PlannedAmount(Period: null, stated);
        }

        foreach (var target in indicator.Targets)
        {
            if (target.Stated.Value is not MissingValue)
            {
                yield return new PlannedAmount(target.Period.Id, target.Stated);
            }
        }
    }

    /// <summary>The value of a period; null when none is stated.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">Id of the period; null for the baseline.</param>
    public static StatedValue? At(Indicator indicator, string? period)
    {
        foreach (var amount in Of(indicator))
        {
            if (amount.Period == period)
            {
                return amount.Stated;
            }
        }

        return null;
    }
}
