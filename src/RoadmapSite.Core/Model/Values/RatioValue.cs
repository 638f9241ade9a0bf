namespace RoadmapSite.Core.Model.Values;

/// <summary>One number to another: «1:15», «3 из 22 (13,6%)».</summary>
/// <param name="A">The first number.</param>
/// <param name="B">The second number.</param>
public sealed record RatioValue(decimal A, decimal B) : IndicatorValue
{
    /// <summary>The share the author states beside the ratio; printed, never compared, because it is rounded.</summary>
    public decimal? Percent { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => B == 0 ? [] : [new(QuantityKind.Number, A / B, null)];
}
