using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Plans whose targets all equal their baseline (PROGRESS.md 2, P2), unless the author has confirmed them. What is already there whole – a yes, a hundred per cent – can only be kept.</summary>
internal sealed class PlanNeverMoves : IFindingRule
{
    private static readonly string[] Keeping = ["удерж", "сохран", "не ниже"];

    /// <summary>The value that a constant plan keeps.</summary>
    /// <param name="Text">As printed.</param>
    /// <param name="IsZero">Whether it is zero or no.</param>
    public sealed record Kept(string Text, bool IsZero);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            if (!placed.Indicator.PlanConfirmed && placed.Indicator.Targets.Count > 1 && placed.Indicator.Kind != IndicatorKind.Range && Constant(placed.Indicator) is { IsZero: false } kept && !IsToBeKept(placed.Indicator))
            {
                scope.Report(Codes.PlanNeverMoves, placed.Indicator.Targets[0].Stated.Text.Span, placed.Place, detail: null, kept.Text);
            }
        }
    }

    /// <summary>What a plan keeps; null when it moves, or says something that cannot be compared.</summary>
    /// <param name="indicator">The indicator.</param>
    public static Kept? Constant(Indicator indicator)
    {
        if (indicator.Baseline is not { Stated: { } first } || first.Value.Settled.Quantities is not [var quantity, ..])
        {
            return null;
        }

        foreach (var target in indicator.Targets)
        {
            if (!SameQuantities(first.Value.Settled, target.Stated.Value.Settled))
            {
                return null;
            }
        }

        return new Kept(first.Text.Value, quantity.Amount == 0);
    }

    private static bool IsToBeKept(Indicator indicator) =>
        indicator.Kind == IndicatorKind.YesNo
        || indicator.Baseline!.Stated.Value.Settled.QuantityOf(QuantityKind.Percent) is { Amount: 100 }
        || (indicator.Note is { } note && Array.Exists(Keeping, word => note.Value.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static bool SameQuantities(IndicatorValue one, IndicatorValue other)
    {
        var (first, second) = (one.Quantities, other.Quantities);
        for (var i = 0; i < first.Count && i < second.Count; i++)
        {
            if (first[i].Amount != second[i].Amount)
            {
                return false;
            }
        }

        return first.Count == second.Count;
    }
}
