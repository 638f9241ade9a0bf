namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>A stretch of the calendar that comes once a year: 15 May, October, the second quarter, the third week of November.</summary>
/// <param name="Kind">What a phrase that names only this is.</param>
/// <param name="StartMonth">The month it begins in, which tells the half of a school year.</param>
/// <param name="In">Its days in a calendar year; null when that year has no such day.</param>
internal sealed record CalendarSpan(ScheduleKind Kind, int StartMonth, Func<int, Window?> In)
{
    /// <summary>The same with another number: 15 May for 20 May, the first quarter for the third.</summary>
    public Func<int, CalendarSpan>? Sibling { get; init; }

    /// <summary>The same of another month: 15 May for 15 June, the last Saturday of April for that of January.</summary>
    public Func<int, CalendarSpan>? OfMonth { get; init; }

    /// <summary>Another way to understand the same words, and when it is the right one.</summary>
    public (CalendarSpan Span, string Reason)? Other { get; init; }

    /// <summary>What the same words mean in the plan of one school year.</summary>
    public CalendarSpan? InSchoolPlan { get; init; }

    /// <summary>Whether only custom gives it dates.</summary>
    public bool IsVague { get; init; }

    public static CalendarSpan Day(int day, int month) => new(ScheduleKind.Date, month, year => Days(year, month, day, day))
    {
        Sibling = other => Day(other, month),
        OfMonth = other => Day(day, other),
    };

    /// <summary>From one day of a month to another; days that a short month lacks are left out.</summary>
    public static CalendarSpan Days(int first, int last, int month) => new(ScheduleKind.Range, month, year =>
        month is >= 1 and <= 12 && first < last ? Days(year, month, first, Math.Min(last, DateTime.DaysInMonth(year, month))) : null);

    public static CalendarSpan Month(int month) => new(ScheduleKind.Month, month, year => Days(year, month, 1, null));

    public static CalendarSpan Quarter(int quarter) => new(ScheduleKind.Quarter, (quarter * 3) - 2, year => Months(year, (quarter * 3) - 2, 3))
    {
        Sibling = Quarter,
    };

    public static CalendarSpan HalfYear(int half) => new(ScheduleKind.Range, (half * 6) - 5, year => Months(year, (half * 6) - 5, 6))
    {
        Sibling = HalfYear,
        InSchoolPlan = SchoolHalf(half),
    };

    /// <summary>September to December, January to May (deadlines_dev.tsv, «I полугодие 2023/24 уч. года»).</summary>
    public static CalendarSpan SchoolHalf(int half) => half switch
    {
        1 => new(ScheduleKind.Range, 9, year => Months(year, 9, 4)) { Sibling = SchoolHalf },
        2 => new(ScheduleKind.Range, 1, year => Months(year, 1, 5)) { Sibling = SchoolHalf },
        _ => new(ScheduleKind.Range, 1, _ => null),
    };

    /// <summary>From the beginning of one stretch to the end of another of the same year.</summary>
    public static CalendarSpan Through(CalendarSpan first, CalendarSpan last) => new(ScheduleKind.Range, first.StartMonth, year =>
        first.In(year) is { } from && last.In(year) is { } to && from.Start < to.Due ? new Window(from.Start, to.Due) : null)
    {
        IsVague = first.IsVague || last.IsVague,
        Other = first.Other is { } one && last.Other is { } other ? (Through(one.Span, other.Span), one.Reason) : null,
    };

    public static CalendarSpan TenDays(int part, int month) => new(ScheduleKind.Range, month, year => part switch
    {
        1 => Days(year, month, 1, 10),
        2 => Days(year, month, 11, 20),
        3 or -1 => Days(year, month, 21, null),
        _ => null,
    })
    {
        Sibling = other => TenDays(other, month),
        OfMonth = other => TenDays(part, other),
    };

    public static CalendarSpan HalfMonth(int half, int month) => new(ScheduleKind.Range, month, year => half switch
    {
        1 => Days(year, month, 1, 15),
        2 or -1 => Days(year, month, 16, null),
        _ => null,
    })
    {
        OfMonth = other => HalfMonth(half, other),
    };

    /// <summary>The beginning, middle or end of a month: its ten days.</summary>
    public static CalendarSpan EdgeOfMonth(int edge, int month) => TenDays(edge, month) with { IsVague = true, Sibling = null, OfMonth = other => EdgeOfMonth(edge, other) };

    /// <summary>A week belongs to the month that has its Thursday; it is cut to that month.</summary>
    public static CalendarSpan Week(int number, int month) => new(ScheduleKind.Range, month, year => CalendarWeek(year, month, number))
    {
        IsVague = true,
        Sibling = other => Week(other, month),
        OfMonth = other => Week(number, other),
        Other = number is >= 1 and <= 4
            ? (new CalendarSpan(ScheduleKind.Range, month, year => Days(year, month, (number * 7) - 6, number * 7)), "недели считать с первого числа месяца")
            : null,
    };

    public static CalendarSpan Weekday(int number, int weekday, int month) => new(ScheduleKind.Date, month, year => NthDay(year, month, number, Weekdays(year, month, weekday)))
    {
        OfMonth = other => Weekday(number, weekday, other),
    };

    /// <summary>The n-th day of a month, or from its end.</summary>
    public static CalendarSpan NthDay(int number, int month, bool working) => new(ScheduleKind.Date, month, year => NthDay(year, month, number, DaysOf(year, month).Where(day => !working || IsWorking(day))));

    public static CalendarSpan Season(int season) => season switch
    {
        1 => new(ScheduleKind.Range, 12, year => Months(year - 1, 12, 3))
        {
            IsVague = true,
            Other = (new CalendarSpan(ScheduleKind.Range, 12, year => Months(year, 12, 3)), "зима начинается в этом году"),
        },
        _ => new(ScheduleKind.Range, (season * 3) - 3, year => Months(year, (season * 3) - 3, 3)),
    };

    private static Window? Days(int year, int month, int first, int? last)
    {
        if (month is < 1 or > 12)
        {
            return null;
        }

        var length = DateTime.DaysInMonth(year, month);
        var end = last ?? length;
        return first >= 1 && end <= length && first <= end ? new Window(new DateOnly(year, month, first), new DateOnly(year, month, end)) : null;
    }

    private static Window? Months(int year, int month, int count) =>
        month is >= 1 and <= 12
            ? new Window(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(count).AddDays(-1))
            : null;

    private static Window? CalendarWeek(int year, int month, int number)
    {
        if (NthDay(year, month, number, Weekdays(year, month, (int)DayOfWeek.Thursday)) is not { } thursday)
        {
            return null;
        }

        var days = Days(year, month, 1, null)!.Value;
        var monday = thursday.Start.AddDays(-3);
        var sunday = thursday.Start.AddDays(3);
        return new Window(monday < days.Start ? days.Start : monday, sunday > days.Due ? days.Due : sunday);
    }

    private static Window? NthDay(int year, int month, int number, IEnumerable<DateOnly> days)
    {
        var all = days.ToList();
        var index = number > 0 ? number - 1 : all.Count + number;
        return number != 0 && index >= 0 && index < all.Count ? new Window(all[index], all[index]) : null;
    }

    private static IEnumerable<DateOnly> Weekdays(int year, int month, int weekday) => DaysOf(year, month).Where(day => (int)day.DayOfWeek == weekday % 7);

    private static IEnumerable<DateOnly> DaysOf(int year, int month) =>
        Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new DateOnly(year, month, day));

    private static bool IsWorking(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
