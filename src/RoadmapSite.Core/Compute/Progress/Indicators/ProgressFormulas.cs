using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>The formulas of PROGRESS.md 3. Everything is exact as far as <see langword="decimal"/> goes; nothing is rounded.</summary>
internal static class ProgressFormulas
{
    /// <summary>Values beyond this are taken for a slip of the pen, and keep every product here far from overflow.</summary>
    public const decimal LargestValue = 1_000_000_000_000_000m;

    private const double LargestQuotient = 1e27;

    /// <summary>Whether an actual does what the target asks.</summary>
    /// <param name="better">More, less or exact.</param>
    /// <param name="actual">A.</param>
    /// <param name="target">T.</param>
    /// <param name="strict">Whether the target itself does not do.</param>
    public static bool IsMet(Better better, decimal actual, decimal target, bool strict = false) => better switch
    {
        Better.Exact => actual == target,
        Better.Less => strict ? actual < target : actual <= target,
        _ => strict ? actual > target : actual >= target,
    };

    /// <summary>100·(A − b)/(T − b): step with the target due, path with the final one.</summary>
    /// <param name="actual">A.</param>
    /// <param name="baseline">b.</param>
    /// <param name="target">T, other than b.</param>
    /// <returns>Percent, or null where the quotient is too large to mean anything.</returns>
    public static decimal? Share(decimal actual, decimal baseline, decimal target) =>
        Quotient(100 * (actual - baseline), target - baseline);

    /// <summary>СД: how much of the target is reached, 0 to 100. The official method knows only values from zero up.</summary>
    /// <param name="better">More or less; for the others it is undefined.</param>
    /// <param name="actual">A.</param>
    /// <param name="target">T.</param>
    public static decimal? OfficialRatio(Better better, decimal actual, decimal target)
    {
        if (actual < 0 || target < 0)
        {
            return null;
        }

        return better switch
        {
            Better.More when target != 0 => Capped(actual, target),
            Better.Less => actual == 0 ? 100 : Capped(target, actual),
            _ => null,
        };
    }

    /// <summary>The hold rule where the target is the baseline and is not met: the ratio of the two, 0 where one of them is negative.</summary>
    /// <param name="better">More or less.</param>
    /// <param name="actual">A.</param>
    /// <param name="target">T.</param>
    public static decimal? HoldRatio(Better better, decimal actual, decimal target) =>
        OfficialRatio(better, actual, target) ?? 0;

    /// <summary>A quotient, or null where it would leave the range of the type.</summary>
    /// <param name="numerator">Numerator.</param>
    /// <param name="denominator">Denominator, not zero.</param>
    public static decimal? Quotient(decimal numerator, decimal denominator) =>
        Math.Abs((double)numerator / (double)denominator) < LargestQuotient ? numerator / denominator : null;

    private static decimal? Capped(decimal part, decimal whole) => part >= whole ? 100 : Quotient(100 * part, whole);
}
