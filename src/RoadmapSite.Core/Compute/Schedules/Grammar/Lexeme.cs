namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>The kinds of tokens of a deadline phrase. Words that are none of these are <see cref="Word"/>.</summary>
internal enum Lexeme
{
    End,
    Word,

    /// <summary>A number of up to three digits, or a cardinal in words.</summary>
    Number,

    /// <summary>A Roman numeral or an ordinal in words; -1 is «последний».</summary>
    Ordinal,

    /// <summary>Four digits that can be a year.</summary>
    Year,

    /// <summary>A date in digits; the year or the day may be missing.</summary>
    Date,

    Month,
    Weekday,
    Season,
    SeasonAdjective,

    /// <summary>A <see cref="CalendarUnit"/> by name.</summary>
    Unit,

    /// <summary>«Учебный».</summary>
    School,

    /// <summary>«Рабочий», as in «рабочих дней».</summary>
    Working,

    /// <summary>«Каждый».</summary>
    Every,

    /// <summary>«Ежегодно» and the like.</summary>
    EveryUnit,

    /// <summary>«Раз».</summary>
    Times,

    /// <summary>«Дважды».</summary>
    TimesAdverb,

    /// <summary>«Начало» 1, «середина» 2, «конец» 3.</summary>
    Edge,

    /// <summary>«Половина».</summary>
    Half,

    /// <summary>«Числа», as in «до 5 числа».</summary>
    DayNumber,

    /// <summary>«Текущий».</summary>
    Current,

    /// <summary>«Следующий».</summary>
    Next,

    /// <summary>«Весь».</summary>
    All,

    /// <summary>«Период», «срок», «реализация».</summary>
    Span,

    /// <summary>«Постоянно» and the like; 1 for what beside a frequency adds nothing: «регулярно, 1 раз в неделю».</summary>
    Steadily,

    /// <summary>«Примерно», «возможно»: what follows is not a firm term.</summary>
    Hedge,

    /// <summary>«Кроме».</summary>
    Except,

    Comma,
    Semicolon,
    Colon,
    Dash,
    Slash,
    Open,
    Close,
    And,
    Or,
}
