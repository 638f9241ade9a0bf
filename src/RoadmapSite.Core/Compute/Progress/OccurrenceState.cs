namespace RoadmapSite.Core.Compute.Progress;

/// <summary>How one occurrence of a measure stands as of the date, for calendars and lists of terms. The state of the measure as a whole is <see cref="MeasureState"/>.</summary>
public enum OccurrenceState
{
    /// <summary>Done in time.</summary>
    Done,

    /// <summary>Done after its last day.</summary>
    DoneLate,

    /// <summary>Done, without the document asked for.</summary>
    DoneUnconfirmed,

    /// <summary>Its last day has passed, it is not done, and no later one has fallen due.</summary>
    Overdue,

    /// <summary>It was not done, and a later one has fallen due since.</summary>
    Missed,

    /// <summary>Its last day has passed by the first reading, but the year is not stated or another reading still runs.</summary>
    Disputed,

    /// <summary>Its first day has come, its last has not passed.</summary>
    Running,

    /// <summary>Its first day is ahead.</summary>
    Ahead,

    /// <summary>Its last day has passed; no reports are expected here, so nothing is known and nobody is late.</summary>
    Untracked,
}
