namespace RoadmapSite.Core.Model.Values;

/// <summary>A number of people.</summary>
/// <param name="People">How many; a fraction is impossible and reported.</param>
public sealed record PeopleValue(decimal People) : IndicatorValue
{
    /// <summary>Who, in the nominative plural: «обучающиеся»; null for plain «человек».</summary>
    public string? Who { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => [new(QuantityKind.People, People, "человек")];
}
