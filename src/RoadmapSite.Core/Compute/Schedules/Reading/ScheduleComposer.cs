namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Makes one schedule of the terms of a phrase.</summary>
internal static class ScheduleComposer
{
    /// <summary>Composes them.</summary>
    /// <param name="parts">At least one, in the order of the phrase.</param>
    /// <returns>The only one, the first that was not understood, or a composite.</returns>
    public static Schedule Compose(IReadOnlyList<Schedule> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var failed = parts.FirstOrDefault(part => part.Kind == ScheduleKind.Unparseable);
        if (failed is not null)
        {
            var read = parts.Where(part => part.Kind != ScheduleKind.Unparseable).ToList();
            return failed with { Alternatives = [.. failed.Alternatives.Take(1).Select(other => other with { Schedule = Composite([.. parts.Select(part => part == failed ? other.Schedule : part)]) }).Where(_ => read.Count == parts.Count - 1)] };
        }

        return Composite(parts);
    }

    private static Schedule Composite(IReadOnlyList<Schedule> parts) => new()
    {
        Kind = ScheduleKind.Composite,
        Parts = parts,
        Windows = [.. parts.SelectMany(part => part.Windows).OrderBy(window => window.Start).ThenBy(window => window.Due)],
        CountWithoutCalendar = parts.Any(part => part.CountWithoutCalendar is not null) ? parts.Sum(part => part.Count) : null,
        Alternatives = EveryYear(parts),
    };

    /// <summary>A list without years in a plan of several years may mean every year.</summary>
    private static Alternative[] EveryYear(IReadOnlyList<Schedule> parts)
    {
        var yearly = parts.Select(part => part.Alternatives.FirstOrDefault(other => other.Schedule.Kind == ScheduleKind.Recurring)?.Schedule).ToList();
        if (yearly.Contains(null) || parts.Any(part => !part.Flags.Contains(ReadingFlag.YearNotStated)))
        {
            return [];
        }

        var windows = yearly.SelectMany(schedule => schedule!.Windows);
        return [new Alternative(RecurrenceResolver.Recurring(windows, CalendarUnit.Year, 1), "имеется в виду каждый год")];
    }
}
