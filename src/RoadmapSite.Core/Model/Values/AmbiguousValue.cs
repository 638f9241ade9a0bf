namespace RoadmapSite.Core.Model.Values;

/// <summary>A text that its author may have meant in several ways. The program works with the preferred one and says so.</summary>
/// <param name="Preferred">The reading that is worked with.</param>
/// <param name="Others">The other readings, likeliest first; at least one.</param>
/// <param name="Reason">Why both are possible and why one is preferred; a Russian sentence.</param>
public sealed record AmbiguousValue(IndicatorValue Preferred, IReadOnlyList<IndicatorValue> Others, string Reason) : IndicatorValue
{
    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => Preferred.Quantities;

    /// <inheritdoc/>
    public override IndicatorValue Settled => Preferred;

    /// <summary>Equal when readings and reason are.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(AmbiguousValue? other) => other is not null
        && Preferred == other.Preferred
        && Others.SequenceEqual(other.Others)
        && Reason == other.Reason;

    /// <inheritdoc/>
    public override int GetHashCode() => Others.Aggregate(Preferred.GetHashCode(), HashCode.Combine);
}
