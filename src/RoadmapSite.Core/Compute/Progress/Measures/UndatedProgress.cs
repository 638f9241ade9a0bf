using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>State of a measure without dated occurrences: continuous, as needed, relative to an event, not read (PROGRESS.md 7).</summary>
internal static class UndatedProgress
{
    /// <summary>Judges it.</summary>
    /// <param name="schedule">Its schedule.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="marks">Its marks by date.</param>
    /// <param name="context">Date and rules.</param>
    public static MeasureJudgement Judge(
        Schedule schedule, Measure measure, IReadOnlyList<MeasureMark> marks, RoadmapContext context)
    {
        if (Leaf(schedule, ScheduleKind.Continuous) is { } continuous)
        {
            return Continuous(continuous, measure.HeartbeatDays, marks, context);
        }

        if (Leaf(schedule, ScheduleKind.OnDemand) is not null || schedule.Comparison == Comparison.AtMost)
        {
            return new MeasureJudgement(MeasureState.AsNeeded);
        }

        return Leaf(schedule, ScheduleKind.Relative) is not null
            ? Relative(measure, marks, context)
            : new MeasureJudgement(MeasureState.Unresolved);
    }

    private static MeasureJudgement Continuous(
        Schedule schedule, int heartbeatDays, IReadOnlyList<MeasureMark> marks, RoadmapContext context)
    {
        var term = context.Roadmap.Term.Value;
        var (start, end) = schedule.Windows is [var window, ..] ? (window.Start, schedule.Windows[^1].Due) : (term.From, term.To);
        var asOf = context.AsOf;
        if (asOf < start)
        {
            return new MeasureJudgement(MeasureState.Upcoming);
        }

        if (!context.ReportsExpected)
        {
            return new MeasureJudgement(asOf > end ? MeasureState.Untracked : MeasureState.InProgress);
        }

        // What has ended need not be news any more: it is judged as it was on its last day.
        var judged = asOf < end ? asOf : end;
        var fresh = marks.Any(mark => mark.Date > judged.AddDays(-heartbeatDays - 1));
        return new MeasureJudgement(fresh ? MeasureState.Ongoing : MeasureState.Stale);
    }

    // Nobody here knows the day of the event, so nothing is ever overdue.
    private static MeasureJudgement Relative(Measure measure, IReadOnlyList<MeasureMark> marks, RoadmapContext context)
    {
        if (!context.ReportsExpected || marks.Count == 0)
        {
            return new MeasureJudgement(MeasureState.InProgress);
        }

        var confirmed = measure.Evidence is null || marks.All(mark => mark.DocumentId is not null);
        return new MeasureJudgement(confirmed ? MeasureState.Done : MeasureState.DoneUnconfirmed, 1, 1);
    }

    private static Schedule? Leaf(Schedule schedule, ScheduleKind kind) =>
        schedule.Kind == kind ? schedule : schedule.Parts.Select(part => Leaf(part, kind)).FirstOrDefault(part => part is not null);
}
