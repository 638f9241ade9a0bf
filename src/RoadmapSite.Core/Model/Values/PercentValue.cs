namespace RoadmapSite.Core.Model.Values;

/// <summary>A share in percent. May be negative or over 100: such values are reported, not mended.</summary>
/// <param name="Percent">In percent, so 12.5 for «12,5 %».</param>
public sealed record PercentValue(decimal Percent) : IndicatorValue
{
    /// <summary>Whose share, in the author's words: «обучающихся»; null when not stated.</summary>
    public string? Of { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => [new(QuantityKind.Percent, Percent, "%")];
}
