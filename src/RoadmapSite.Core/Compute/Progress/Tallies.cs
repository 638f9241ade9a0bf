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
    public bool ScoreShown => Coverage >= 0.80m && Score is not null;

    /// <summary>Whether weights differ, and so must be shown.</summary>
    public bool Weighted { get; init; }
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
