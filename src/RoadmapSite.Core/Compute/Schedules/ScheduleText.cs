using System.Globalization;

namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>Says in plain Russian how a phrase was understood, to be read after «понято как:».</summary>
public static class ScheduleText
{
    private static readonly string[] Genitive =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] Nominative =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <summary>The reading of a schedule, without a full stop.</summary>
    /// <param name="schedule">The schedule.</param>
    public static string Describe(Schedule schedule)
    {
        var label = schedule.Label is { } about ? about + ": " : "";
        var note = schedule.Qualifier is { } qualifier && schedule.Kind != ScheduleKind.Composite ? " (" + qualifier + ")" : "";
        var remarks = string.Concat(schedule.Flags.Select(flag => FlagText(flag)).OfType<string>().Distinct().Select(text => "; " + text));
        var others = string.Concat(schedule.Alternatives.Select(other => "; если " + other.Reason + " — " + Describe(other.Schedule with { Alternatives = [], Flags = [], Label = null, Qualifier = null })));
        return label + Body(schedule) + note + remarks + others;
    }

    /// <summary>What a flag says to the reader of a page.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns>A few words, or null where the reading says it itself.</returns>
    public static string? FlagText(ReadingFlag flag) => flag switch
    {
        ReadingFlag.YearNotStated => "год не указан",
        ReadingFlag.CurrentYear => "год взят по дате документа",
        ReadingFlag.BeforeTerm => "раньше срока дорожной карты",
        ReadingFlag.AfterTerm => "позже срока дорожной карты",
        ReadingFlag.OpenEnd => "конец не указан, взят конец срока дорожной карты",
        ReadingFlag.Vague => "срок назван приблизительно",
        ReadingFlag.NeedsCalendar => "даты — по календарю школы",
        ReadingFlag.DatesElsewhere => null,
        ReadingFlag.LookalikeLetters => "в словах есть буквы другого алфавита",
        ReadingFlag.Misspelt => "в слове, видимо, опечатка",
        ReadingFlag.CountMismatch => "число раз и перечень сроков не совпадают",
        ReadingFlag.ImpossibleDate => "такого дня нет в календаре",
        ReadingFlag.EndBeforeStart => "конец раньше начала",
        ReadingFlag.BadSchoolYear => "учебный год не может длиться столько",
        ReadingFlag.Truncated => "фраза не закончена",
        ReadingFlag.Workload => "это объём работы, а не срок",
        ReadingFlag.Placeholder => "срок ещё не назначен",
        ReadingFlag.UnknownWords => "часть слов не распознана",
        ReadingFlag.NoOccurrence => "в названные границы не попадает ни один срок",
        _ => null,
    };

    private static string Body(Schedule schedule) => schedule.Kind switch
    {
        ScheduleKind.Date or ScheduleKind.Month or ScheduleKind.Quarter or ScheduleKind.Range => Times(schedule) + WindowText(schedule.Windows[0]),
        ScheduleKind.SchoolYear => "учебный год: " + WindowText(schedule.Windows[0]),
        ScheduleKind.Until => "до " + Day(schedule.Windows[0].Due) + " включительно",
        ScheduleKind.Continuous => "постоянно, " + WindowText(schedule.Windows[0]),
        ScheduleKind.OnDemand => schedule.Flags.Contains(ReadingFlag.DatesElsewhere) ? "в сроки, которые назначает другой документ" : "по мере необходимости",
        ScheduleKind.Relative => Relative(schedule),
        ScheduleKind.Recurring => Recurring(schedule),
        ScheduleKind.Composite => string.Join("; ", schedule.Parts.Select(Describe)),
        _ => NotUnderstood(schedule.NotUnderstood?.Text),
    };

    /// <summary>Names the words that could not be read.</summary>
    /// <param name="words">The words.</param>
    internal static string NotUnderstood(string? words) => "не понято: «" + words + "»";

    private static string Times(Schedule schedule) => schedule.Times is > 1 ? HowOften(schedule) + ", " : "";

    private static string HowOften(Schedule schedule)
    {
        var times = Number(schedule.Times ?? 1) + " " + Plural(schedule.Times ?? 1, "раз", "раза", "раз");
        return schedule.Comparison switch
        {
            Comparison.AtLeast => "не меньше " + Number(schedule.Times ?? 1) + " " + (schedule.Times is null or 1 ? "раза" : "раз"),
            Comparison.AtMost => "не больше " + Number(schedule.Times ?? 1) + " " + (schedule.Times is null or 1 ? "раза" : "раз"),
            _ => times,
        };
    }

    private static string Relative(Schedule schedule)
    {
        var anchor = "«" + schedule.Anchor + "»";
        if (schedule.Offset is not { } offset)
        {
            return (schedule.IsBeforeAnchor ? "до события " : "после события ") + anchor;
        }

        var amount = Math.Abs(offset.Amount);
        var unit = offset.Unit switch
        {
            OffsetUnit.Hour => Plural(amount, "час", "часа", "часов"),
            OffsetUnit.Day => offset.WorkingDays ? Plural(amount, "рабочий день", "рабочих дня", "рабочих дней") : Plural(amount, "день", "дня", "дней"),
            OffsetUnit.Week => Plural(amount, "неделя", "недели", "недель"),
            OffsetUnit.Month => Plural(amount, "месяц", "месяца", "месяцев"),
            _ => Plural(amount, "год", "года", "лет"),
        };
        return offset.Amount switch
        {
            0 => "в день события " + anchor,
            < 0 => $"{Number(amount)} {unit} до события {anchor}",
            _ => $"{Number(amount)} {unit} со дня события {anchor}",
        };
    }

    private static string Recurring(Schedule schedule)
    {
        var unit = Every(schedule.Every ?? CalendarUnit.Year, schedule.Interval);
        var often = schedule.Times is > 1 || schedule.Comparison != Comparison.Exactly ? ", каждый срок — " + HowOften(schedule) : "";
        var count = Number(schedule.Count) + " " + Plural(schedule.Count, "срок", "срока", "сроков");
        return schedule.Windows switch
        {
            [] => $"{unit}: {count}{often}",
            [var only] => $"{unit}: {count}, {WindowText(only)}{often}",
            [var first, .., var last] => $"{unit}: {count}, первый — {WindowText(first)}, последний — {WindowText(last)}{often}",
        };
    }

    private static string Every(CalendarUnit unit, int interval)
    {
        var number = Number(interval);
        return (unit, interval) switch
        {
            (CalendarUnit.Day, 1) => "каждый день",
            (CalendarUnit.Week, 1) => "каждую неделю",
            (CalendarUnit.TenDays, 1) => "каждую декаду",
            (CalendarUnit.Month, 1) => "каждый месяц",
            (CalendarUnit.Quarter, 1) => "каждый квартал",
            (CalendarUnit.HalfYear, 1) => "каждое полугодие",
            (CalendarUnit.SchoolYear, 1) => "каждый учебный год",
            (CalendarUnit.SchoolQuarter, _) => "каждую учебную четверть",
            (CalendarUnit.SchoolHalf, _) => "каждое учебное полугодие",
            (CalendarUnit.Trimester, _) => "каждый триместр",
            (CalendarUnit.Holidays, _) => "на каникулах",
            (_, 1) => "каждый год",
            (CalendarUnit.Day, _) => $"раз в {number} {Plural(interval, "день", "дня", "дней")}",
            (CalendarUnit.Week, _) => $"раз в {number} {Plural(interval, "неделю", "недели", "недель")}",
            (CalendarUnit.TenDays, _) => $"раз в {number} {Plural(interval, "декаду", "декады", "декад")}",
            (CalendarUnit.Month, _) => $"раз в {number} {Plural(interval, "месяц", "месяца", "месяцев")}",
            (CalendarUnit.Quarter, _) => $"раз в {number} {Plural(interval, "квартал", "квартала", "кварталов")}",
            (CalendarUnit.HalfYear, _) => $"раз в {number} {Plural(interval, "полугодие", "полугодия", "полугодий")}",
            _ => $"раз в {number} {Plural(interval, "год", "года", "лет")}",
        };
    }

    private static string WindowText(Window window)
    {
        var (start, due) = window;
        if (start == due)
        {
            return Day(due);
        }

        var isWholeMonths = start.Day == 1 && due.AddDays(1).Day == 1;
        if (isWholeMonths && start.Year == due.Year && start.Month == due.Month)
        {
            return Nominative[due.Month - 1] + " " + Number(due.Year) + " года";
        }

        if (isWholeMonths && start.Year == due.Year && start.Month == 1 && due.Month == 12)
        {
            return Number(due.Year) + " год";
        }

        return start.Year == due.Year
            ? "с " + Number(start.Day) + (start.Month == due.Month ? "" : " " + Genitive[start.Month - 1]) + " по " + Day(due)
            : "с " + Day(start) + " по " + Day(due);
    }

    internal static string Day(DateOnly day) => Number(day.Day) + " " + Genitive[day.Month - 1] + " " + Number(day.Year) + " года";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plural(int number, string one, string few, string many) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 14, _) => many,
        (_, 1) => one,
        (_, >= 2 and <= 4) => few,
        _ => many,
    };
}
