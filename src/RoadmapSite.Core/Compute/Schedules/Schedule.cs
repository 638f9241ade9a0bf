namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>What a deadline phrase means within a term (PROGRESS.md 7).</summary>
public sealed record Schedule
{
    /// <summary>What it turned out to be.</summary>
    public required ScheduleKind Kind { get; init; }

    /// <summary>The windows of all parts, by start. Empty for relative, on demand and unparseable, and where a school calendar is missing; where it gives only some years, those.</summary>
    public IReadOnlyList<Window> Windows { get; init; } = [];

    /// <summary>How many windows there would be with a school calendar; null when <see cref="Windows"/> says it.</summary>
    public int? CountWithoutCalendar { get; init; }

    /// <summary>How many windows there are.</summary>
    public int Count => CountWithoutCalendar ?? Windows.Count;

    /// <summary>How often in each window; null where the phrase is not about a number of times.</summary>
    public int? Times { get; init; }

    /// <summary>How <see cref="Times"/> is meant.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>The calendar unit that a recurring term goes by, for the words of <see cref="ScheduleText"/>.</summary>
    public CalendarUnit? Every { get; init; }

    /// <summary>Every how many units; 1 unless the phrase says «раз в 3 года».</summary>
    public int Interval { get; init; } = 1;

    /// <summary>What this part of a composite is about, in the author's words: «отчёт ежеквартально».</summary>
    public string? Label { get; init; }

    /// <summary>What the author added that has no bearing on the dates: «на родительских собраниях», «по графику».</summary>
    public string? Qualifier { get; init; }

    /// <summary>The event that a relative term is counted from, in the nominative where that is certain.</summary>
    public string? Anchor { get; init; }

    /// <summary>How far from the event; null when the phrase says only «после» or «до».</summary>
    public Offset? Offset { get; init; }

    /// <summary>Whether it is to be done before the event rather than after it.</summary>
    public bool IsBeforeAnchor { get; init; }

    /// <summary>The parts of a composite, in the order of the phrase.</summary>
    public IReadOnlyList<Schedule> Parts { get; init; } = [];

    /// <summary>Other readings that the author may have meant.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>What whoever relies on the reading should know.</summary>
    public IReadOnlyList<ReadingFlag> Flags { get; init; } = [];

    /// <summary>The part of the phrase that was not understood; set exactly when the kind is unparseable.</summary>
    public NotUnderstood? NotUnderstood { get; init; }

    /// <summary>Whether a flag is set on the schedule or on a part of it.</summary>
    /// <param name="flag">The flag.</param>
    public bool Has(ReadingFlag flag) => Flags.Contains(flag) || Parts.Any(part => part.Has(flag));

    /// <summary>Whether it may stand in <c>schedule:</c>: read whole, its year stated, and no other reading ends later.</summary>
    public bool IsUnambiguous =>
        Kind != ScheduleKind.Unparseable
        && !Has(ReadingFlag.YearNotStated)
        && this.Occurrences().All(occurrence => occurrence.DisputedUntil is null);
}
