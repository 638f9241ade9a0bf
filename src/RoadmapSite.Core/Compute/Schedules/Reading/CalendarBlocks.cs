namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>The weeks, months, quarters and other units of the calendar (data convention 3).</summary>
internal static class CalendarBlocks
{
    /// <summary>
    /// The units whose end lies in a scope, their start cut to it. Units of more than one («раз в 3 года») are counted
    /// from the unit the scope begins in.
    /// </summary>
    /// <param name="unit">The unit; not one that needs a school calendar.</param>
    /// <param name="interval">How many make one window.</param>
    /// <param name="scope">The scope.</param>
    public static IEnumerable<Window> In(CalendarUnit unit, int interval, Window scope)
    {
        foreach (var block in Touching(unit, interval, scope))
        {
            if (block.Due <= scope.Due)
            {
                yield return block.Start < scope.Start ? block with { Start = scope.Start } : block;
            }
        }
    }

    /// <summary>The units that have a day in a scope, whole.</summary>
    /// <param name="unit">The unit; not one that needs a school calendar.</param>
    /// <param name="interval">How many make one window.</param>
    /// <param name="scope">The scope.</param>
    public static IEnumerable<Window> Touching(CalendarUnit unit, int interval, Window scope)
    {
        // A century of anything is more than any term, and keeps dates away from the end of the calendar.
        var step = Math.Clamp(interval, 1, 1000);
        var start = StartOf(unit, scope.Start);
        while (start <= scope.Due)
        {
            var next = start;
            for (var i = 0; i < step && next <= scope.Due.AddYears(100); i++)
            {
                next = Following(unit, next);
            }

            yield return new Window(start, next.AddDays(-1));
            start = next;
        }
    }

    private static DateOnly StartOf(CalendarUnit unit, DateOnly day) => unit switch
    {
        CalendarUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        CalendarUnit.TenDays => new DateOnly(day.Year, day.Month, day.Day > 20 ? 21 : day.Day > 10 ? 11 : 1),
        CalendarUnit.Month => new DateOnly(day.Year, day.Month, 1),
        CalendarUnit.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        CalendarUnit.HalfYear => new DateOnly(day.Year, day.Month > 6 ? 7 : 1, 1),
        CalendarUnit.Year => new DateOnly(day.Year, 1, 1),
        CalendarUnit.SchoolYear => new DateOnly(day.Month >= 9 ? day.Year : day.Year - 1, 9, 1),
        _ => day,
    };

    private static DateOnly Following(CalendarUnit unit, DateOnly start) => unit switch
    {
        CalendarUnit.Week => start.AddDays(7),
        CalendarUnit.TenDays => start.Day > 20 ? new DateOnly(start.Year, start.Month, 1).AddMonths(1) : start.AddDays(10),
        CalendarUnit.Month => start.AddMonths(1),
        CalendarUnit.Quarter => start.AddMonths(3),
        CalendarUnit.HalfYear => start.AddMonths(6),
        CalendarUnit.Year or CalendarUnit.SchoolYear => start.AddYears(1),
        _ => start.AddDays(1),
    };
}
