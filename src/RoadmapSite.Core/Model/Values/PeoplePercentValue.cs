namespace RoadmapSite.Core.Model.Values;

/// <summary>People and their share together, as in «17/10%» or «20% (18 чел.)». Compared part by part (PROGRESS.md 2, P5).</summary>
/// <param name="People">How many people.</param>
/// <param name="Percent">Which share they are, in percent.</param>
public sealed record PeoplePercentValue(decimal People, decimal Percent) : IndicatorValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities =>
        [new(QuantityKind.People, People, "человек"), new(QuantityKind.Percent, Percent, "%")];
}
