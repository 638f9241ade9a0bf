namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>Something about a reading that whoever relies on it should know.</summary>
public enum ReadingFlag
{
    /// <summary>A month or day without a year was put into the first year of the term that fits; never the ground of «просрочено» (PROGRESS.md 7).</summary>
    YearNotStated,

    /// <summary>«Текущего года» was taken as the year the document was approved in, or else begins in.</summary>
    CurrentYear,

    /// <summary>The term of the phrase lies before the term of the roadmap.</summary>
    BeforeTerm,

    /// <summary>The term of the phrase ends after the term of the roadmap.</summary>
    AfterTerm,

    /// <summary>The phrase has no end; the end of the roadmap is taken.</summary>
    OpenEnd,

    /// <summary>Words such as «конец августа» that only custom gives dates to.</summary>
    Vague,

    /// <summary>The dates depend on the school's calendar; only their number is known.</summary>
    NeedsCalendar,

    /// <summary>The dates stand in another document: «по графику».</summary>
    DatesElsewhere,

    /// <summary>Letters of another alphabet that look alike were read as Russian ones.</summary>
    LookalikeLetters,

    /// <summary>A word was not recognised, and one letter away from it there is one that would be.</summary>
    Misspelt,

    /// <summary>The number of times and the number of terms named beside it differ.</summary>
    CountMismatch,

    /// <summary>No such day in the calendar.</summary>
    ImpossibleDate,

    /// <summary>The end is earlier than the beginning.</summary>
    EndBeforeStart,

    /// <summary>A school year of another length than one year.</summary>
    BadSchoolYear,

    /// <summary>The phrase breaks off.</summary>
    Truncated,

    /// <summary>An amount of work, not a term: «2 часа в неделю».</summary>
    Workload,

    /// <summary>The phrase says that there is no term yet: «уточняется».</summary>
    Placeholder,

    /// <summary>Some words of the phrase belong to nothing that is known.</summary>
    UnknownWords,

    /// <summary>A frequency whose bounds leave it no occurrence: «ежегодно до 30 августа 2024 г.» within a term that begins in 2024.</summary>
    NoOccurrence,
}
