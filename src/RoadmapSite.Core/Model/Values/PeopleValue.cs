namespace RoadmapSite.Core.Model.Values;

/// <summary>A number of people.</summary>
/// <param name="People">How many; a fraction is impossible and reported.</param>
public sealed record PeopleValue(decimal People) : IndicatorValue
{
    /// <summary>Who, in the nominative plural: «обучающиеся»; null for plain «человек».</summary>
    public string? Who { get; init; }

    /// <summary>A part named in brackets: the 3 of «10 чел. (из них 3 молодых)».</summary>
    public decimal? OfWhich { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => [new(QuantityKind.People, People, "человек")];
}
