using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>State of a measure as of a date (PROGRESS.md 7).</summary>
public enum MeasureState
{
    /// <summary>«Выполнено».</summary>
    Done,

    /// <summary>«Выполнено с опозданием на N дн.».</summary>
    DoneLate,

    /// <summary>«Выполнено, не подтверждено».</summary>
    DoneUnconfirmed,

    /// <summary>«По графику».</summary>
    OnSchedule,

    /// <summary>«По графику, пропущено сроков: n».</summary>
    OnScheduleMissed,

    /// <summary>«В работе (срок не истёк)».</summary>
    InProgress,

    /// <summary>«Не начато, срок впереди».</summary>
    Upcoming,

    /// <summary>«Просрочено на N дн.».</summary>
    Overdue,

    /// <summary>«Срок толкуется по-разному».</summary>
    Disputed,

    /// <summary>«Ведётся».</summary>
    Ongoing,

    /// <summary>«Нет свежих сведений».</summary>
    Stale,

    /// <summary>«По мере необходимости».</summary>
    AsNeeded,

    /// <summary>«Срок не разобран».</summary>
    Unresolved,

    /// <summary>«Срок не указан».</summary>
    NoTerm,

    /// <summary>Cancelled by a revision.</summary>
    Cancelled,

    /// <summary>Postponed by a revision.</summary>
    Postponed,

    /// <summary>Merged into another by a revision.</summary>
    Merged,

    /// <summary>«Срок прошёл, сведений нет»: no reports are expected on this site.</summary>
    Untracked,
}

/// <summary>One occurrence of a measure and what is known of it.</summary>
/// <param name="Start">First day.</param>
/// <param name="Due">Last day, inclusive.</param>
/// <param name="Times">How many marks make it done.</param>
/// <param name="Marks">Marks that belong to it.</param>
/// <param name="Done">Whether it is done.</param>
/// <param name="DaysLate">Days between due and the mark that completed it; 0 when in time or undone.</param>
/// <param name="Confirmed">Whether every mark has the document asked for.</param>
public sealed record OccurrenceFacts(
    DateOnly Start,
    DateOnly Due,
    int Times,
    IReadOnlyList<MeasureMark> Marks,
    bool Done,
    int DaysLate,
    bool Confirmed)
{
    /// <summary>Its place among all occurrences of the measure, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How it stands as of the date.</summary>
    public required OccurrenceState State { get; init; }

    /// <summary>Its last day by the reading that ends latest; null where readings agree on <see cref="Due"/>.</summary>
    public DateOnly? DisputedUntil { get; init; }

    /// <summary>The day by which it is over: while its readings differ, the later one.</summary>
    public DateOnly Over => State == OccurrenceState.Disputed && DisputedUntil is { } later ? later : Due;

    /// <summary>Whether its day is only a guess: it has passed by every reading, but the act names no year, so another year's may be meant.</summary>
    /// <param name="asOf">D.</param>
    public bool IsGuess(DateOnly asOf) => State == OccurrenceState.Disputed && Over < asOf;
}

/// <summary>Everything computed about one measure as of a date.</summary>
public sealed record MeasureFacts
{
    /// <summary>The measure, with the plan in force.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Id of its direction.</summary>
    public required string DirectionId { get; init; }

    /// <summary>Its state.</summary>
    public required MeasureState State { get; init; }

    /// <summary>Kind of its schedule: a name of data/README.md, such as <c>recurring</c>; null without a deadline.</summary>
    public string? ScheduleKind { get; init; }

    /// <summary>«понято как: …»: how the deadline was read; null without a deadline.</summary>
    public string? ReadAs { get; init; }

    /// <summary>Remarks on the reading, such as «год не указан».</summary>
    public IReadOnlyList<string> ReadingRemarks { get; init; } = [];

    /// <summary>Occurrences in order; of very frequent ones the latest due and the next.</summary>
    public IReadOnlyList<OccurrenceFacts> Occurrences { get; init; } = [];

    /// <summary>Occurrences that are due.</summary>
    public int OccurrencesDue { get; init; }

    /// <summary>Of those, done.</summary>
    public int OccurrencesDone { get; init; }

    /// <summary>Marks that belong to no occurrence; of continuous measures and those as needed, all entries.</summary>
    public IReadOnlyList<MeasureMark> AdditionalMarks { get; init; } = [];

    /// <summary>Days overdue or late; 0 otherwise.</summary>
    public int Days { get; init; }

    /// <summary>Days to <see cref="NextDue"/> where that is so near that it is said, 0 to 14: «Осталось N дн.»; null otherwise.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Whether an order took it out of the plan: cancelled, postponed or merged (PROGRESS.md 7).</summary>
    public bool IsDropped => State is MeasureState.Cancelled or MeasureState.Postponed or MeasureState.Merged;

    /// <summary>Earlier due occurrences that were missed, when the state is <see cref="MeasureState.OnScheduleMissed"/>.</summary>
    public int OccurrencesMissed { get; init; }

    /// <summary>How its deadline was read; null without one.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>The deadline as first approved where a revision changed it, else null.</summary>
    public Sourced<string>? OriginalDue { get; init; }

    /// <summary>The order that cancelled, postponed or merged it, when the state says so.</summary>
    public Revision? FateRevision { get; init; }

    /// <summary>Id of the measure it is merged into.</summary>
    public string? MergedInto { get; init; }

    /// <summary>Next due day at or after the as-of date; null when there is none.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>First day of the whole schedule, for sorting and calendars; null when unknown.</summary>
    public DateOnly? FirstStart { get; init; }

    /// <summary>Last day of the whole schedule; null when unknown.</summary>
    public DateOnly? LastDue { get; init; }

    /// <summary>The day it is sorted by: the next due day, or the last one where none is to come; null when unknown.</summary>
    public DateOnly? Deadline => NextDue ?? LastDue;

    /// <summary>Measures below a result.</summary>
    public IReadOnlyList<MeasureFacts> Measures { get; init; } = [];

    /// <summary>Inputs and rule of the state, in reading order.</summary>
    public IReadOnlyList<ExplanationLine> Explanation { get; init; } = [];
}
