using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>Counts of sets of measures (PROGRESS.md 7).</summary>
internal static class MeasureTallies
{
    /// <summary>Counts measures and those below them. A result without a term of its own, and a row that only goes on another, are no measures.</summary>
    /// <param name="measures">The measures.</param>
    public static MeasureTally Of(IEnumerable<MeasureFacts> measures)
    {
        var tally = new MeasureTally();
        foreach (var facts in measures)
        {
            tally = Add(tally, Of(facts.Measures));
            var onlyHeads = facts.State == MeasureState.NoTerm && (facts.Measures.Count > 0 || facts.Measure.Continues is not null);
            tally = onlyHeads ? tally : Add(tally, One(facts));
        }

        return tally;
    }

    /// <summary>Adds tallies up.</summary>
    /// <param name="tallies">The tallies.</param>
    public static MeasureTally Sum(IEnumerable<MeasureTally> tallies) => tallies.Aggregate(new MeasureTally(), Add);

    private static MeasureTally One(MeasureFacts facts) => facts.State switch
    {
        MeasureState.Done or MeasureState.DoneLate or MeasureState.DoneUnconfirmed when facts.OccurrencesDue == 0 => new() { Total = 1, DoneAhead = 1 },
        MeasureState.Done or MeasureState.DoneLate or MeasureState.DoneUnconfirmed => Done(facts) with
        {
            DoneLate = facts.Days > 0 ? 1 : 0,
            DoneUnconfirmed = facts.State == MeasureState.DoneUnconfirmed ? 1 : 0,
        },
        MeasureState.OnSchedule or MeasureState.OnScheduleMissed when facts.OccurrencesDue > 0 => Done(facts) with
        {
            OnSchedule = 1,
            MissedEarlier = facts.State == MeasureState.OnScheduleMissed ? 1 : 0,
        },
        MeasureState.Overdue => Due(facts) with { Overdue = 1 },
        MeasureState.Disputed => new() { Total = 1, Disputed = 1 },
        MeasureState.Ongoing => new() { Total = 1, Ongoing = 1, OngoingFresh = 1 },
        MeasureState.Stale => new() { Total = 1, Ongoing = 1 },
        MeasureState.AsNeeded => new() { Total = 1, AsNeeded = 1 },
        MeasureState.Unresolved => new() { Total = 1, Unresolved = 1 },
        MeasureState.NoTerm => new() { Total = 1, NoTerm = 1 },
        MeasureState.Cancelled or MeasureState.Postponed or MeasureState.Merged => new() { Total = 1, Dropped = 1 },
        MeasureState.Untracked => new() { Total = 1, Untracked = 1 },
        // Where nobody reports, what goes on all the time is neither fresh nor stale, and no day of it lies ahead.
        MeasureState.InProgress when facts.ScheduleKind == ScheduleJson.NameOf(ScheduleKind.Continuous) => new() { Total = 1, Ongoing = 1 },
        _ => new() { Total = 1, Ahead = 1, Running = facts.State == MeasureState.InProgress ? 1 : 0 },
    };

    private static MeasureTally Due(MeasureFacts facts) => new()
    {
        Total = 1,
        Due = 1,
        OccurrencesDue = facts.OccurrencesDue,
        OccurrencesDone = facts.OccurrencesDone,
    };

    private static MeasureTally Done(MeasureFacts facts) => Due(facts) with { Done = 1 };

    private static MeasureTally Add(MeasureTally a, MeasureTally b) => new()
    {
        Due = a.Due + b.Due,
        Done = a.Done + b.Done,
        DoneLate = a.DoneLate + b.DoneLate,
        DoneUnconfirmed = a.DoneUnconfirmed + b.DoneUnconfirmed,
        OnSchedule = a.OnSchedule + b.OnSchedule,
        MissedEarlier = a.MissedEarlier + b.MissedEarlier,
        DoneAhead = a.DoneAhead + b.DoneAhead,
        OccurrencesDue = a.OccurrencesDue + b.OccurrencesDue,
        OccurrencesDone = a.OccurrencesDone + b.OccurrencesDone,
        Overdue = a.Overdue + b.Overdue,
        Disputed = a.Disputed + b.Disputed,
        Ongoing = a.Ongoing + b.Ongoing,
        OngoingFresh = a.OngoingFresh + b.OngoingFresh,
        AsNeeded = a.AsNeeded + b.AsNeeded,
        Ahead = a.Ahead + b.Ahead,
        Running = a.Running + b.Running,
        Unresolved = a.Unresolved + b.Unresolved,
        NoTerm = a.NoTerm + b.NoTerm,
        Dropped = a.Dropped + b.Dropped,
        Untracked = a.Untracked + b.Untracked,
        Total = a.Total + b.Total,
    };
}
