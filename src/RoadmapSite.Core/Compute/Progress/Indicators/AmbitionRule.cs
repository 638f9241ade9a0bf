using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Whether a revised target asks more or less than the one before, by <c>better</c> and not by sign.</summary>
internal static class AmbitionRule
{
    /// <summary>Compares two targets of one period.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="better">Which way is good.</param>
    /// <param name="before">The target before.</param>
    /// <param name="now">The target since.</param>
    /// <returns>More or less; null where they are equal or cannot be compared.</returns>
    public static Ambition? Of(Indicator indicator, Better? better, StatedValue before, StatedValue? now)
    {
        var kind = ComparedAmounts.CountedBy(indicator);
        if (better is not (Better.More or Better.Less) || now is null
            || ComparedAmounts.Amount(before.Value, kind) is not { } old
            || ComparedAmounts.Amount(now.Value, kind) is not { } current
            || old == current)
        {
            return null;
        }

        return current > old == (better == Better.More) ? Ambition.More : Ambition.Less;
    }
}
