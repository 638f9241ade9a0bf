namespace RoadmapSite.Core.Model.Values;

/// <summary>The relation a comparison states.</summary>
public enum ComparisonOperator
{
    /// <summary>«не менее», «от», ≥.</summary>
    AtLeast,

    /// <summary>«более», «свыше», &gt;.</summary>
    MoreThan,

    /// <summary>«не более», ≤.</summary>
    AtMost,

    /// <summary>«менее», &lt;.</summary>
    LessThan,

    /// <summary>«около», ~.</summary>
    About,
}

/// <summary>A bound: «не менее 50 Мб/с», «менее 10%». As a target it is the number it names, with the direction its sign tells (PROGRESS.md 3).</summary>
/// <param name="Operator">Which side is meant.</param>
/// <param name="Value">The bound, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Canonical unit, the counted thing in the nominative plural, or null.</param>
/// <param name="Counts">What the bound counts.</param>
public sealed record ComparisonValue(ComparisonOperator Operator, decimal Value, string? Unit, QuantityKind Counts) : IndicatorValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => [new(Counts, Value, Unit)];
}
