namespace RoadmapSite.Core.Model.Values;

/// <summary>
/// A change against something else: «рост на 10 п.п.» (<see cref="Delta"/>), «в 2 раза» (<see cref="Factor"/>),
/// «с 35 до 50 %» (<see cref="From"/> and <see cref="To"/>). Compared with nothing unless it names where it ends.
/// </summary>
public sealed record ChangeValue : IndicatorValue
{
    /// <summary>How much is added, negative for a fall, in <see cref="Unit"/>.</summary>
    public decimal? Delta { get; init; }

    /// <summary>How many times the old value the new one is; below 1 for a fall.</summary>
    public decimal? Factor { get; init; }

    /// <summary>The old value, in <see cref="Unit"/>.</summary>
    public decimal? From { get; init; }

    /// <summary>The new value, in <see cref="Unit"/>.</summary>
    public decimal? To { get; init; }

    /// <summary>Whether the delta or factor is only a bound: «не менее чем на 10 %».</summary>
    public ComparisonOperator? Bound { get; init; }

    /// <summary>«п.п.», «%», or another canonical unit; null for a factor.</summary>
    public string? Unit { get; init; }

    /// <summary>What <see cref="From"/> and <see cref="To"/> count.</summary>
    public QuantityKind Counts { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Quantity> Quantities => To is { } to ? [new(Counts, to, Unit)] : [];
}
