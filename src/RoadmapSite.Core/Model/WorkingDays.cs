namespace RoadmapSite.Core.Model;

/// <summary>Working days by the production calendar of dictionary/calendar.yml: Saturdays, Sundays and the days off named there are none, moved working days are.</summary>
public static class WorkingDays
{
    /// <summary>Working days after one day up to and with another.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="from">The day it is counted from; not counted itself.</param>
    /// <param name="to">The last day.</param>
    /// <param name="most">Where counting may stop.</param>
    /// <returns>0 when <paramref name="to"/> is not later.</returns>
    public static int Between(SchoolCalendar calendar, DateOnly from, DateOnly to, int most)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var count = 0;
        for (var day = from; day < to && count < most;)
        {
            day = day.AddDays(1);
            count += IsWorking(calendar, day) ? 1 : 0;
        }

        return count;
    }

    private static bool IsWorking(SchoolCalendar calendar, DateOnly day) =>
        calendar.WorkingDays.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !calendar.Holidays.Contains(day));
}
