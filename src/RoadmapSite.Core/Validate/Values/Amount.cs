namespace RoadmapSite.Core.Validate.Values;

/// <summary>A number with what clings to it in the text, before the row is asked what a bare number means.</summary>
/// <param name="Value">The number, multipliers and the factor of its own unit included.</param>
internal sealed record Amount(decimal Value)
{
    /// <summary>The unit after the number; null when there is none.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The counted thing as written: «общеобразовательных организаций»; null when there is none.</summary>
    public string? Noun { get; init; }

    /// <summary>The folded head of <see cref="Noun"/>.</summary>
    public string NounHead { get; init; } = "";

    /// <summary>Whose share a percentage is, as written; null when not stated.</summary>
    public string? Of { get; init; }

    /// <summary>Whether «тыс.», «млн» or «млрд» stood after the number.</summary>
    public bool Multiplied { get; init; }

    /// <summary>Whether neither unit nor thing is named.</summary>
    public bool IsBare => Unit is null && Noun is null;

    /// <summary>Whether this is a percentage.</summary>
    public bool IsPercent => Unit?.Kind == UnitKind.Percent;

    /// <summary>Whether this says that it counts people.</summary>
    public bool IsPeople => Unit is null ? Noun is not null && PeopleWords.Contains(NounHead) : Unit.Kind == UnitKind.People;
}
