namespace RoadmapSite.Core.Validate.Values;

/// <summary>What values a unit lets one expect.</summary>
internal enum UnitKind
{
    /// <summary>Things, hours, points of a test, square metres: a plain number.</summary>
    Count,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Percentage points: always a change.</summary>
    PercentPoints,

    /// <summary>People.</summary>
    People,

    /// <summary>Mbit/s and its spellings.</summary>
    Speed,

    /// <summary>Roubles.</summary>
    Money,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>Two units of which a cell gives one or both: «человек/%», «Ед./%».</summary>
    OneOfTwo,

    /// <summary>One thing per another: «Ед/чел», «ПК/обучающихся».</summary>
    Ratio,
}

/// <summary>A canonical unit.</summary>
/// <param name="Name">As it is printed in exports: «Мбит/с», «руб.», «человек».</param>
/// <param name="Kind">What values to expect.</param>
/// <param name="Factor">How many of the canonical unit one of the author's is: 1000 for «тыс. руб.».</param>
internal sealed record Unit(string Name, UnitKind Kind, decimal Factor = 1)
{
    /// <summary>Whether the author's spelling names another unit than the one it is read as: «Мб/с» is literally megabytes.</summary>
    public bool Loose { get; init; }

    /// <summary>Whether amounts of it add up to an amount of the same thing: pieces, people, money and areas do; speeds, points of a test and shares do not.</summary>
    public bool AddsUp { get; init; }
}

/// <summary>One spelling of a unit: a built-in one or an entry of <c>dictionary/units.yml</c>.</summary>
/// <param name="Spelling">The author's spelling; case, blanks, full stops and Latin look-alikes do not matter.</param>
/// <param name="Unit">What it means.</param>
internal readonly record struct UnitSpelling(string Spelling, Unit Unit);
