namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>A token of a deadline phrase.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The text in lower case, with Russian letters for look-alikes.</param>
/// <param name="Start">Where it begins in the phrase.</param>
/// <param name="Stop">Where it ends, exclusive.</param>
internal sealed record Token(Lexeme Kind, string Text, int Start, int Stop)
{
    /// <summary>Number, ordinal, year, month, weekday from 1 = Monday, season from 1 = winter, or <see cref="CalendarUnit"/>.</summary>
    public int Value { get; init; }

    /// <summary>The date of a <see cref="Lexeme.Date"/>.</summary>
    public NumericDate Date { get; init; }

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>The value of a token that is a Roman numeral if a word for a unit follows: «Ш квартал».</summary>
    public int PerhapsRoman { get; init; }

    /// <summary>The unit of a <see cref="Lexeme.Unit"/> or <see cref="Lexeme.EveryUnit"/>.</summary>
    public CalendarUnit Unit => (CalendarUnit)Value;
}

/// <summary>A date in digits as written.</summary>
/// <param name="Day">The day of the month, or 0.</param>
/// <param name="Month">The month.</param>
/// <param name="Year">The year in four digits, or 0.</param>
internal readonly record struct NumericDate(int Day, int Month, int Year);
