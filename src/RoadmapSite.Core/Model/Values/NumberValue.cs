namespace RoadmapSite.Core.Model.Values;

/// <summary>A number of things, roubles, megabits and so on.</summary>
/// <param name="Value">In <paramref name="Unit"/>; «тыс.» and «млн» are already multiplied out.</param>
/// <param name="Unit">Canonical unit, the counted thing in the nominative plural («дисциплины»), or null.</param>
public sealed record NumberValue(decimal Value, string? Unit) : IndicatorValue
{
    /// <summary>A part named in brackets: the 33 of «85 (из них доступны учащимся 33)».</summary>
    public decimal? OfWhich { get; init; }

    /// <summary>The share stated beside the number: the 20 of «5 шт. (20 %)».</summary>
    public decimal? Percent { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => Percent is { } percent
        ? [new(QuantityKind.Number, Value, Unit), new(QuantityKind.Percent, percent, "%")]
        : [new(QuantityKind.Number, Value, Unit)];
}
