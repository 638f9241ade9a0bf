namespace RoadmapSite.Core.Model.Values;

/// <summary>What a <see cref="Quantity"/> counts. Two quantities are comparable only when this is equal.</summary>
public enum QuantityKind
{
    /// <summary>Things, money, speed, a ratio.</summary>
    Number,

    /// <summary>People.</summary>
    People,

    /// <summary>Percent of a whole.</summary>
    Percent,

    /// <summary>1 for yes, 0 for no.</summary>
    YesNo,
}

/// <summary>One exact number that can be compared with another of its kind. Nothing is rounded (PROGRESS.md 4).</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Amount">How much, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Canonical unit such as «Мбит/с», «%» or «человек»; null when none is known.</param>
public readonly record struct Quantity(QuantityKind Kind, decimal Amount, string? Unit)
{
    /// <summary>The unit that says no more than that things are counted.</summary>
    public const string Ones = "ед.";
}
