namespace RoadmapSite.Core.Model.Values;

/// <summary>Yes or no: «да», «имеется», or 1 and 0 where the unit says so.</summary>
/// <param name="Value">True for yes.</param>
public sealed record YesNoValue(bool Value) : IndicatorValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => [new(QuantityKind.YesNo, Value ? 1 : 0, null)];
}
