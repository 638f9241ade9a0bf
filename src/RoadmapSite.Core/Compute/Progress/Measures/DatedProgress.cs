namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>State of a measure with dated occurrences: one-off, list or recurring (PROGRESS.md 7).</summary>
internal static class DatedProgress
{
    /// <summary>Judges a measure that is done once.</summary>
    /// <param name="slot">Its occurrence with marks.</param>
    /// <param name="evidenceNeeded">Whether a mark needs a document.</param>
    /// <param name="reportsExpected">Whether reports are expected.</param>
    /// <param name="asOf">D.</param>
    public static MeasureJudgement Once(Slot slot, bool evidenceNeeded, bool reportsExpected, DateOnly asOf)
    {
        var passed = asOf > slot.Due;
        if (!reportsExpected)
        {
            return new MeasureJudgement(passed ? MeasureState.Untracked : Running(slot, asOf));
        }

        if (slot.Done)
        {
            var state = evidenceNeeded && !slot.IsConfirmed ? MeasureState.DoneUnconfirmed
                : slot.DaysLate > 0 ? MeasureState.DoneLate
                : MeasureState.Done;
            var due = passed ? 1 : 0;
            return new MeasureJudgement(state, due, due, slot.DaysLate);
        }

        if (!passed)
        {
            return new MeasureJudgement(Running(slot, asOf));
        }

        return slot.IsDisputed(asOf)
            ? new MeasureJudgement(MeasureState.Disputed)
            : new MeasureJudgement(MeasureState.Overdue, 1, 0, asOf.DayNumber - slot.Due.DayNumber);
    }

    /// <summary>Judges a list or a recurring measure: the latest due occurrence decides.</summary>
    /// <param name="slots">Its occurrences with marks, by due day, at least one.</param>
    /// <param name="reportsExpected">Whether reports are expected.</param>
    /// <param name="asOf">D.</param>
    public static MeasureJudgement Series(List<Slot> slots, bool reportsExpected, DateOnly asOf)
    {
        var latest = slots.FindLastIndex(slot => asOf > slot.Due);
        if (latest < 0)
        {
            var start = slots.Min(slot => slot.Occurrence.Start);
            return new MeasureJudgement(
                asOf < start ? MeasureState.Upcoming : reportsExpected ? MeasureState.OnSchedule : MeasureState.InProgress);
        }

        if (!reportsExpected)
        {
            return new MeasureJudgement(MeasureState.Untracked);
        }

        int due = 0, done = 0;
        for (var i = 0; i <= latest; i++)
        {
            due += slots[i].IsDisputed(asOf) ? 0 : 1;
            done += slots[i].Done ? 1 : 0;
        }

        var last = slots[latest];
        if (!last.Done)
        {
            return last.IsDisputed(asOf)
                ? new MeasureJudgement(MeasureState.Disputed, due, done)
                : new MeasureJudgement(MeasureState.Overdue, due, done, asOf.DayNumber - last.Due.DayNumber);
        }

        return new MeasureJudgement(
            due > done ? MeasureState.OnScheduleMissed : MeasureState.OnSchedule, due, done, 0, due - done);
    }

    private static MeasureState Running(Slot slot, DateOnly asOf) =>
        asOf < slot.Occurrence.Start ? MeasureState.Upcoming : MeasureState.InProgress;
}
