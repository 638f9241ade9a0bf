namespace RoadmapSite.Core.Validate.Values;

/// <summary>How the unit column of an indicator is understood.</summary>
/// <param name="Printed">The author's words.</param>
/// <param name="Kind">What values to expect.</param>
internal sealed record UnitReading(string Printed, UnitKind Kind)
{
    /// <summary>The unit; of <see cref="UnitKind.OneOfTwo"/> the counted one; null for <see cref="UnitKind.YesNo"/>.</summary>
    public Unit? Unit { get; init; }

    /// <summary>In <see cref="UnitKind.OneOfTwo"/>, whether the percent is named first: «%/человек».</summary>
    public bool PercentFirst { get; init; }

    /// <summary>In <see cref="UnitKind.YesNo"/>, the number that stands for yes; 1 but for «0-да, 1-нет».</summary>
    public decimal Yes { get; init; } = 1;

    /// <summary>Whether the unit's spelling is known; an unknown one is taken as the counted thing.</summary>
    public bool Known { get; init; } = true;

    /// <summary>Whether one of the two units counts people.</summary>
    public bool CountsPeople => Unit?.Kind == UnitKind.People;
}
