using RoadmapSite.Core.Compute.Schedules;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>What is due when: one list for the calendar page, calendar files and tables.</summary>
public static class MeasureTerms
{
    /// <summary>The dated terms of an organisation by their last day, then in the order of the plan. Of very frequent measures only the terms around the as-of date are there, as in <see cref="MeasureFacts.Occurrences"/>.</summary>
    /// <param name="facts">The organisation.</param>
    /// <param name="withDropped">Whether those that a later order took out of the plan are among them.</param>
    public static IReadOnlyList<MeasureTerm> Of(OrganisationFacts facts, bool withDropped = false)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var terms = from row in MeasurePlace.Of(facts)
                    where withDropped || !row.Measure.IsDropped
                    from occurrence in row.Measure.Occurrences
                    orderby occurrence.Due
                    select new MeasureTerm(row.Roadmap, row.Direction, row.Measure, occurrence);
        return [.. terms];
    }

    /// <summary>Measures that go on rather than fall due, in the order of the plan: continuous ones, and those of every day, week or ten days.</summary>
    /// <param name="facts">The organisation.</param>
    public static IReadOnlyList<MeasurePlace> GoingOn(OrganisationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. MeasurePlace.Of(facts).Where(row => !row.Measure.IsDropped && IsGoingOn(row.Measure))];
    }

    /// <summary>Whether a measure is continuous, or falls due so often that a calendar says how often instead of naming every day.</summary>
    /// <param name="measure">The measure.</param>
    public static bool IsGoingOn(MeasureFacts measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Schedule is { } schedule && (schedule.Kind == ScheduleKind.Continuous || IsFrequent(schedule));
    }

    private static bool IsFrequent(Schedule schedule) => schedule switch
    {
        { Kind: ScheduleKind.Composite } => schedule.Parts.Any(IsFrequent),
        { Kind: ScheduleKind.Recurring, Every: CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.TenDays } => schedule.Windows.Count > 12,
        _ => false,
    };
}
