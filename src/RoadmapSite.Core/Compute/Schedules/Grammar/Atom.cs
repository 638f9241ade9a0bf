namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>What the grammar reads in one piece.</summary>
internal abstract record Atom
{
    /// <summary>The index of its first token.</summary>
    public int First { get; init; }

    /// <summary>The index after its last token.</summary>
    public int Next { get; init; }

    /// <summary>What stands between it and the atom before.</summary>
    public Lexeme Before { get; init; } = Lexeme.End;
}

/// <summary>Days, months, years and ranges of them.</summary>
/// <param name="Periods">One, or several of a series such as «1, 3 кварталы».</param>
internal sealed record PeriodsAtom(IReadOnlyList<Period> Periods) : Atom;

/// <summary>How a phrase says until when.</summary>
internal enum Bound
{
    /// <summary>«До».</summary>
    Before,

    /// <summary>«К».</summary>
    By,

    /// <summary>«Не позднее», «по»: inclusive beyond doubt.</summary>
    NotLater,
}

/// <summary>An edge of a period.</summary>
internal enum Edge
{
    None = 0,
    Start = 1,
    Middle = 2,
    End = 3,
}

/// <summary>«До», «к», «не позднее».</summary>
/// <param name="Period">Until when; null for the end of the roadmap's own term.</param>
/// <param name="Bound">With which word.</param>
/// <param name="Edge">Which edge of the period.</param>
internal sealed record UntilAtom(Period? Period, Bound Bound, Edge Edge) : Atom
{
    /// <summary>Whether it is of each year: «до начала каждого учебного года».</summary>
    public bool IsEach { get; init; }
}

/// <summary>«С 2023 года», «после 1 сентября».</summary>
/// <param name="Period">Since when.</param>
/// <param name="IsAfter">Whether it begins the day after the period.</param>
internal sealed record SinceAtom(Period Period, bool IsAfter) : Atom;

/// <summary>«Ежегодно», «не реже 1 раза в квартал», «каждый понедельник».</summary>
/// <param name="Unit">The calendar unit.</param>
/// <param name="Interval">Every how many units.</param>
/// <param name="Times">How often; null when the phrase does not say.</param>
/// <param name="Comparison">How the number is meant.</param>
/// <param name="Weekdays">On which days of the week, 1 = Monday; empty for any.</param>
internal sealed record EveryAtom(CalendarUnit Unit, int Interval, int? Times, Comparison Comparison, IReadOnlyList<int> Weekdays) : Atom
{
    public EveryAtom(CalendarUnit unit)
        : this(unit, 1, null, Comparison.Exactly, [])
    {
    }
}

/// <summary>«Два раза», without a word in what time.</summary>
/// <param name="Times">How often.</param>
/// <param name="Comparison">How the number is meant.</param>
internal sealed record TimesAtom(int Times, Comparison Comparison) : Atom;

/// <summary>«По вторникам».</summary>
/// <param name="Days">1 = Monday.</param>
/// <param name="IsBare">Whether the days are only named, so that another word must say that they recur.</param>
internal sealed record WeekdaysAtom(IReadOnlyList<int> Days, bool IsBare) : Atom;

/// <summary>A place in each unit: «до 5 числа», «первый понедельник месяца».</summary>
/// <param name="Spans">Which days of a month, given its number.</param>
/// <param name="Unit">The unit; null when another word must give it.</param>
/// <param name="MonthOfUnit">Which month of a longer unit: 1 is the first, -1 the last.</param>
/// <param name="IsNextMonth">Whether the month after the unit is meant.</param>
internal sealed record DayOfAtom(IReadOnlyList<Func<int, CalendarSpan>> Spans, CalendarUnit? Unit, int MonthOfUnit, bool IsNextMonth) : Atom
{
    /// <summary>Whether the phrase leaves the month open, so that the one after the unit may be meant.</summary>
    public bool IsMonthOpen { get; init; }
}

/// <summary>«В течение года», «весь период».</summary>
/// <param name="Unit">Year or school year; null for the whole term.</param>
internal sealed record DuringAtom(CalendarUnit? Unit) : Atom;

/// <summary>«Постоянно».</summary>
internal sealed record SteadilyAtom : Atom
{
    /// <summary>Whether it adds nothing beside a frequency: «регулярно, 1 раз в неделю».</summary>
    public bool IsManner { get; init; }
}

/// <summary>«По мере необходимости», «по графику».</summary>
/// <param name="DatesElsewhere">Whether another document has the dates.</param>
internal sealed record OnDemandAtom(bool DatesElsewhere) : Atom;

/// <summary>«В течение 10 дней со дня …».</summary>
/// <param name="Anchor">The event.</param>
/// <param name="Offset">How far from it; null when the phrase does not say.</param>
/// <param name="IsBefore">Whether it is to be done before the event.</param>
internal sealed record RelativeAtom(string Anchor, Offset? Offset, bool IsBefore) : Atom
{
    /// <summary>Whether it names what goes on meanwhile, so that beside a term with dates it is a note: «март–апрель, в период ВПР».</summary>
    public bool IsOccasion { get; init; }
}

/// <summary>«На осенних каникулах», «I четверть»: a term that the school's calendar dates.</summary>
/// <param name="Unit">Holidays, school quarter or trimester.</param>
/// <param name="Numbers">Which of them: the season or the number; empty for all.</param>
/// <param name="Year">Of which year.</param>
internal sealed record SchoolCalendarAtom(CalendarUnit Unit, IReadOnlyList<int> Numbers, YearReference Year) : Atom;

/// <summary>«Далее», «с последующим обновлением».</summary>
/// <param name="Qualifier">What comes then; null when only «далее» is said.</param>
internal sealed record ThenAtom(string? Qualifier) : Atom;

/// <summary>«Кроме июля и августа».</summary>
/// <param name="Periods">What is left out.</param>
internal sealed record ExceptAtom(IReadOnlyList<Period> Periods) : Atom;

/// <summary>Words that are recognised as no firm term.</summary>
/// <param name="Flag">Why.</param>
/// <param name="Otherwise">What they would mean if taken for one.</param>
internal sealed record UnfirmAtom(ReadingFlag Flag, Atom? Otherwise) : Atom;

/// <summary>A time of day, which a deadline of whole days does not need.</summary>
internal sealed record ClockAtom : Atom;

/// <summary>Words that the grammar does not know: a label, a note, or not understood.</summary>
internal sealed record WordsAtom : Atom
{
    /// <summary>Whether they name a document with its day.</summary>
    public bool IsDocument { get; init; }
}
