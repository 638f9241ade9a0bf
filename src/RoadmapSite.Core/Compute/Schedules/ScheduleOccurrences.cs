namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>Lays out what a schedule asks to be done (PROGRESS.md 7).</summary>
public static class ScheduleOccurrences
{
    /// <summary>
    /// The occurrences of a schedule and of its parts, part by part. None for continuous, on demand, relative and
    /// unparseable ones, and none where a school calendar is missing.
    /// </summary>
    /// <param name="schedule">The schedule.</param>
    public static IEnumerable<Occurrence> Occurrences(this Schedule schedule) => schedule.Kind switch
    {
        ScheduleKind.Composite => schedule.Parts.SelectMany(Occurrences),
        ScheduleKind.Continuous or ScheduleKind.OnDemand or ScheduleKind.Relative or ScheduleKind.Unparseable => [],
        _ => OfWindows(schedule),
    };

    private static IEnumerable<Occurrence> OfWindows(Schedule schedule)
    {
        var mayBeOverdue = !schedule.Has(ReadingFlag.YearNotStated);
        for (var index = 0; index < schedule.Windows.Count; index++)
        {
            yield return At(schedule, index, mayBeOverdue);
        }
    }

    private static Occurrence At(Schedule schedule, int index, bool mayBeOverdue)
    {
        var window = schedule.Windows[index];
        return new Occurrence(
            window.Start,
            window.Due,
            Math.Max(1, schedule.Times ?? 1),
            mayBeOverdue,
            LatestEnd(schedule, index) is { } end && end > window.Due ? end : null,
            window.Start == window.Due || schedule.Kind == ScheduleKind.Until);
    }

    /// <summary>Only a reading with as many windows says when this one would end instead.</summary>
    private static DateOnly? LatestEnd(Schedule schedule, int index) => schedule.Alternatives.Count == 0 ? null : schedule.Alternatives
        .Where(other => other.Schedule.Windows.Count == schedule.Windows.Count)
        .Select(other => (DateOnly?)other.Schedule.Windows[index].Due)
        .Max();
}
