namespace RoadmapSite.Core.Model.Values;

/// <summary>One item of a list.</summary>
/// <param name="Label">What the item is about, in the nominative: «городские»; null when not stated.</param>
/// <param name="Value">The item itself; a text for a bare name.</param>
public sealed record ListItem(string? Label, IndicatorValue Value);

/// <summary>Several values in one cell: «NexTouch; ActivBoard», «100 Мб/с для городских и 50 Мб/с для сельских».</summary>
/// <param name="Items">At least two, in the author's order.</param>
public sealed record ListValue(IReadOnlyList<ListItem> Items) : IndicatorValue
{
    /// <summary>Equal when the items are.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(17, HashCode.Combine);
}
