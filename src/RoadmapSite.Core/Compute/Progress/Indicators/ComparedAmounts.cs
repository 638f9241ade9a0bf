using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Takes from a value the one number that is compared. Unlike things are never compared: people are no percent.</summary>
internal static class ComparedAmounts
{
    /// <summary>What an indicator counts, by its kind and the first value of its plan.</summary>
    /// <param name="indicator">The indicator, not composite.</param>
    public static QuantityKind CountedBy(Indicator indicator)
    {
        if (indicator.Kind is IndicatorKind.Percent or IndicatorKind.YesNo)
        {
            return indicator.Kind == IndicatorKind.Percent ? QuantityKind.Percent : QuantityKind.YesNo;
        }

        foreach (var target in indicator.Targets)
        {
            if (target.Stated.Value.Settled is RangeValue range)
            {
                return range.Counts;
            }

            if (target.Stated.Value.Quantities is [var first, ..])
            {
                return first.Kind;
            }
        }

        return indicator.Baseline?.Stated.Value.Quantities is [var counted, ..] ? counted.Kind : QuantityKind.Number;
    }

    /// <summary>The number of a value, or null where it has none of this kind.</summary>
    /// <param name="value">The value.</param>
    /// <param name="kind">What is counted.</param>
    public static decimal? Amount(IndicatorValue value, QuantityKind kind)
    {
        decimal? plain = null;
        foreach (var quantity in value.Quantities)
        {
            if (quantity.Kind == kind)
            {
                return Usable(quantity.Amount);
            }

            if (IsComparable(quantity, kind))
            {
                plain ??= Usable(quantity.Amount);
            }
        }

        return plain;
    }

    /// <summary>One of the two numbers of a composite value; a lone zero is both.</summary>
    /// <param name="value">The value.</param>
    /// <param name="which">People or share.</param>
    public static decimal? Amount(IndicatorValue value, CompositeLead which)
    {
        if (value.Quantities is [{ Amount: 0 }])
        {
            return 0;
        }

        return which == CompositeLead.Percent
            ? Exactly(value, QuantityKind.Percent)
            : Exactly(value, QuantityKind.People) ?? Exactly(value, QuantityKind.Number);
    }

    /// <summary>The bounds that a target sets: its own, else those of the indicator.</summary>
    /// <param name="value">The target.</param>
    /// <param name="indicator">The indicator.</param>
    public static ValueBounds? Bounds(IndicatorValue value, Indicator indicator) => value.Settled switch
    {
        RangeValue range => new ValueBounds(range.Min, range.Max),
        _ when indicator.Bounds is not null => indicator.Bounds,
        ComparisonValue { Operator: ComparisonOperator.AtLeast } least => new ValueBounds(least.Value, null),
        ComparisonValue { Operator: ComparisonOperator.AtMost } most => new ValueBounds(null, most.Value),
        _ => null,
    };

    /// <summary>The direction that the sign of a target tells: «не менее», «не более».</summary>
    /// <param name="value">The target.</param>
    public static Better? DirectionOf(IndicatorValue value) => value.Settled is ComparisonValue comparison
        ? comparison.Operator switch
        {
            ComparisonOperator.AtLeast or ComparisonOperator.MoreThan => Better.More,
            ComparisonOperator.AtMost or ComparisonOperator.LessThan => Better.Less,
            _ => null,
        }
        : null;

    /// <summary>Whether the target itself does not do: «более 50».</summary>
    /// <param name="value">The target.</param>
    public static bool IsStrict(IndicatorValue value) =>
        value.Settled is ComparisonValue { Operator: ComparisonOperator.MoreThan or ComparisonOperator.LessThan };

    private static decimal? Exactly(IndicatorValue value, QuantityKind kind) =>
        value.QuantityOf(kind) is { } quantity ? Usable(quantity.Amount) : null;

    // A bare number in a report takes the unit of its plan; one with a unit of its own does not.
    private static bool IsComparable(Quantity quantity, QuantityKind wanted) => quantity.Kind switch
    {
        QuantityKind.Number => quantity.Unit is null || wanted == QuantityKind.People,
        QuantityKind.People => wanted == QuantityKind.Number,
        QuantityKind.YesNo => wanted == QuantityKind.Number,
        _ => false,
    };

    private static decimal? Usable(decimal amount) => Math.Abs(amount) <= ProgressFormulas.LargestValue ? amount : null;
}
