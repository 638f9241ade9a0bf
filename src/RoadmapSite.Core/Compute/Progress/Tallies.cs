namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Counts and score of a set of indicators (PROGRESS.md 6). Counts come first; the score is shown only with enough data.</summary>
public sealed record IndicatorTally
{
    /// <summary>Indicators whose term has come and that are met.</summary>
    public int Met { get; init; }

    /// <summary>Of <see cref="Met"/>, those kept.</summary>
    public int Kept { get; init; }

    /// <summary>Due and not met.</summary>
    public int NotMet { get; init; }

    /// <summary>Due, nothing known.</summary>
    public int Missing { get; init; }

    /// <summary>Of <see cref="Missing"/>, those whose report is overdue.</summary>
    public int ReportsOverdue { get; init; }

    /// <summary>Not due yet.</summary>
    public int NotDue { get; init; }

    /// <summary>Not planned, without targets, to be checked, excluded.</summary>
    public int Outside { get; init; }

    /// <summary>Closed, but no reports are expected here.</summary>
    public int Untracked { get; init; }

    /// <summary>Met, not met and missing together.</summary>
    public int Due => Met + NotMet + Missing;

    /// <summary>All indicators counted in any way.</summary>
    public int Total => Due + NotDue + Outside + Untracked;

    /// <summary>C: weight with data by weight due, 0 to 1; null when nothing is due.</summary>
    public decimal? Coverage { get; init; }

    /// <summary>S: weighted mean of scores with data, 0 to 1; null when there is no data.</summary>
    public decimal? Score { get; init; }

    /// <summary>Score if all that is missing were 0; null when nothing is due.</summary>
    public decimal? ScoreMin { get; init; }

    /// <summary>Score if all that is missing were 1; null when nothing is due.</summary>
    public decimal? ScoreMax { get; init; }

    /// <summary>Whether the score may be shown: coverage of at least 0.80.</summary>
    public bool ScoreShown => Coverage >= ProgressRules.CoverageNeeded && Score is not null;

    /// <summary>Whether everything due is known and met: only then does a set read 100 % (PROGRESS.md 8).</summary>
    public bool AllMet => Met > 0 && NotMet == 0 && Missing == 0;

    /// <summary>Whether all that is known is met while something is missing: «все отчитавшиеся выполнили план».</summary>
    public bool AllReportedMet => Met > 0 && NotMet == 0 && Missing > 0;

    /// <summary>Sum of the weights of what is due.</summary>
    public decimal WeightDue { get; init; }

    /// <summary>Of <see cref="WeightDue"/>, that of what is known.</summary>
    public decimal WeightKnown { get; init; }

    /// <summary>Sum of weight by score of what is known.</summary>
    public decimal WeightedScores { get; init; }

    /// <summary>Indicators with an official degree of achievement: M of СР.</summary>
    public int OfficialCount { get; init; }

    /// <summary>Sum of their degrees, each 0 to 1.</summary>
    public decimal OfficialSum { get; init; }

    /// <summary>СР, 0 to 1: the mean of СД over them; shown as «по методике программ» only; null when there is none.</summary>
    public decimal? OfficialRatio => OfficialCount > 0 ? OfficialSum / OfficialCount : null;

    /// <summary>The word of the official method for <see cref="OfficialRatio"/>; null when there is none.</summary>
    public OfficialLevel? OfficialLevel => OfficialRatio switch
    {
        null => null,
        >= ProgressRules.OfficialHigh => Progress.OfficialLevel.High,
        >= ProgressRules.OfficialMiddle => Progress.OfficialLevel.Middle,
        >= ProgressRules.OfficialSatisfactory => Progress.OfficialLevel.Satisfactory,
        _ => Progress.OfficialLevel.Unsatisfactory,
    };

    /// <summary>Whether weights differ, and so must be shown.</summary>
    public bool Weighted { get; init; }
}

/// <summary>How the official method rates a programme (PROGRESS.md 6).</summary>
public enum OfficialLevel
{
    /// <summary>«высокая»: СР of 0.9 and more.</summary>
    High,

    /// <summary>«средняя»: 0.8 and more.</summary>
    Middle,

    /// <summary>«удовлетворительная»: 0.7 and more.</summary>
    Satisfactory,

    /// <summary>«неудовлетворительная»: below.</summary>
    Unsatisfactory,
}

/// <summary>Counts of a set of measures (PROGRESS.md 7). Never mixed with indicators in one number.</summary>
public sealed record MeasureTally
{
    /// <summary>Measures whose term has come.</summary>
    public int Due { get; init; }

    /// <summary>Due and done (including late and unconfirmed).</summary>
    public int Done { get; init; }

    /// <summary>Of <see cref="Done"/>, late.</summary>
    public int DoneLate { get; init; }

    /// <summary>Of <see cref="Done"/>, without the document asked for.</summary>
    public int DoneUnconfirmed { get; init; }

    /// <summary>Of <see cref="Done"/>, recurring ones and lists that go by schedule, with or without earlier misses.</summary>
    public int OnSchedule { get; init; }

    /// <summary>Of <see cref="OnSchedule"/>, those that missed an earlier occurrence.</summary>
    public int MissedEarlier { get; init; }

    /// <summary>Done before their term came; not among <see cref="Due"/>.</summary>
    public int DoneAhead { get; init; }

    /// <summary>Due occurrences of all due measures.</summary>
    public int OccurrencesDue { get; init; }

    /// <summary>Of <see cref="OccurrencesDue"/>, done.</summary>
    public int OccurrencesDone { get; init; }

    /// <summary>Overdue.</summary>
    public int Overdue { get; init; }

    /// <summary>The reading of the deadline is disputed.</summary>
    public int Disputed { get; init; }

    /// <summary>Continuous.</summary>
    public int Ongoing { get; init; }

    /// <summary>Of <see cref="Ongoing"/>, with fresh entries.</summary>
    public int OngoingFresh { get; init; }

    /// <summary>As needed.</summary>
    public int AsNeeded { get; init; }

    /// <summary>Term ahead or running.</summary>
    public int Ahead { get; init; }

    /// <summary>Of <see cref="Ahead"/>, those whose term runs.</summary>
    public int Running { get; init; }

    /// <summary>Deadline not read.</summary>
    public int Unresolved { get; init; }

    /// <summary>No deadline given.</summary>
    public int NoTerm { get; init; }

    /// <summary>Cancelled, postponed or merged.</summary>
    public int Dropped { get; init; }

    /// <summary>Term passed, no reports are expected here.</summary>
    public int Untracked { get; init; }

    /// <summary>All measures.</summary>
    public int Total { get; init; }
}
