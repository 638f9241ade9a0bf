namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>What a deadline phrase turned out to be. The names are those of the published JSON, there in snake_case.</summary>
public enum ScheduleKind
{
    /// <summary>One day.</summary>
    Date,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>One calendar quarter.</summary>
    Quarter,

    /// <summary>Any other stretch of days.</summary>
    Range,

    /// <summary>One school year, 1 September to 31 August.</summary>
    SchoolYear,

    /// <summary>Any time in the term up to a day: «до», «к», «не позднее».</summary>
    Until,

    /// <summary>Again and again, in windows of the calendar.</summary>
    Recurring,

    /// <summary>Without a break over a stretch of days: «постоянно».</summary>
    Continuous,

    /// <summary>When there is a reason to: «по мере необходимости».</summary>
    OnDemand,

    /// <summary>Counted from an event whose day is not known: «в течение 10 дней со дня …».</summary>
    Relative,

    /// <summary>Several terms in one phrase; see <see cref="Schedule.Parts"/>.</summary>
    Composite,

    /// <summary>Not read. What was not understood is said, and nothing is guessed.</summary>
    Unparseable,
}
