using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Says until which day «до», «к» and «не позднее» mean (data convention 5).</summary>
/// <param name="term">The term.</param>
/// <param name="periods">Gives periods their days.</param>
internal sealed class UntilResolver(ReadingTerm term, PeriodResolver periods)
{
    private const string WithoutTheDay = "сам этот день в срок не входит";
    private const string WithThePeriod = "названный период входит в срок";
    private const string WithoutThePeriod = "названный период в срок не входит";
    private const string WithTheFirstDay = "первый день входит в срок";

    /// <summary>Reads a bound as a one-off term.</summary>
    /// <param name="until">The bound.</param>
    /// <param name="after">The end of the term before it in a list.</param>
    public Schedule Resolve(UntilAtom until, DateOnly? after = null)
    {
        switch (until.Period)
        {
            case null:
                return Until(new Due(term.To));
            case SchoolYearsPeriod { First: > 0 } school when school.Last != school.First + 1:
                return BadSchoolYear(until, school);
            case NamedYearPeriod named:
                var isSchool = named.Year.Kind is YearKind.CurrentSchool or YearKind.NextSchool;
                var year = periods.YearOf(named.Year, isSchool ? 9 : 1)!.Value;
                Period stated = isSchool ? new SchoolYearsPeriod(year, year + 1, false) : new YearsPeriod(year, year);
                return Flagged(Resolve(until with { Period = stated }, after), ReadingFlag.CurrentYear);
            case YearsPeriod { First: > 0 } years:
                return years.First > years.Last ? PeriodResolver.Failed(ReadingFlag.EndBeforeStart) : Until(OfYears(until, years.First, years.Last));
            case SchoolYearsPeriod { First: > 0 } school:
                return Until(OfSchoolYear(until, school.First));
            case YearsPeriod or SchoolYearsPeriod:
                return OfAnyYear(until, after);
            default:
                return OfPeriod(until, after);
        }
    }

    /// <summary>The bound of each year, for «ежегодно до 20 января»; null when the phrase names a year.</summary>
    /// <param name="until">The bound.</param>
    public CalendarSpan? Yearly(UntilAtom until)
    {
        if (DueIn(until) is not { } dueIn)
        {
            return null;
        }

        Func<int, Window?> day = year => dueIn(year) is { } due ? new Window(due.Day, due.Day) : null;
        Func<int, Window?> other = year => dueIn(year) is { Other: { } due } ? new Window(due, due) : null;
        var span = new CalendarSpan(ScheduleKind.Date, 1, day);
        return dueIn(term.From.Year) is { Other: not null } due ? span with { Other = (new CalendarSpan(ScheduleKind.Date, 1, other), due.Reason) } : span;
    }

    private Func<int, Due?>? DueIn(UntilAtom until) => until.Period switch
    {
        YearsPeriod { First: 0 } when until.Edge != Edge.None => year => OfYears(until, year, year),
        SchoolYearsPeriod { First: 0 } => year => OfSchoolYear(until, year),
        { HasYear: false } period when PeriodResolver.AsSpan(period) is { } plain && (term.IsOneSchoolYear ? plain.InSchoolPlan ?? plain : plain) is var span => year => span.In(year) is { } window ? OfWindow(until, span.Kind, window) : null,
        _ => null,
    };

    private Schedule OfAnyYear(UntilAtom until, DateOnly? after)
    {
        if (DueIn(until) is not { } dueIn)
        {
            return PeriodResolver.Failed(ReadingFlag.Vague);
        }

        // The year that begins in the term is meant, even when the day before its beginning does not lie in it.
        var isStart = until.Edge == Edge.Start || (until.Edge == Edge.None && until.Period is SchoolYearsPeriod);
        Func<int, Window?> day = until.Period is SchoolYearsPeriod && isStart
            ? year => new Window(PeriodResolver.SchoolYear(year).Start, PeriodResolver.SchoolYear(year).Start)
            : year => dueIn(year) is { } due ? new Window(due.Day, due.Day) : null;
        return periods.FirstYear(day, after, false) is { } found
            ? Flagged(Until(dueIn(found)!.Value), ReadingFlag.YearNotStated)
            : PeriodResolver.Failed(ReadingFlag.YearNotStated);
    }

    private Schedule OfPeriod(UntilAtom until, DateOnly? after)
    {
        if (DueIn(until) is { } dueIn)
        {
            return periods.FirstYear(year => dueIn(year) is { } due ? new Window(due.Day, due.Day) : null, after, false) is { } found
                ? Flagged(Until(dueIn(found)!.Value), ReadingFlag.YearNotStated)
                : PeriodResolver.Failed(PeriodResolver.AsSpan(until.Period!) is { } span && term.Years.All(year => span.In(year) is null) ? ReadingFlag.ImpossibleDate : ReadingFlag.YearNotStated);
        }

        var read = periods.Resolve(until.Period!);
        if (read.Kind == ScheduleKind.Unparseable)
        {
            return read;
        }

        var schedule = Until(OfWindow(until, read.Kind, read.Windows[0]));
        return read.Has(ReadingFlag.CurrentYear) ? Flagged(schedule, ReadingFlag.CurrentYear) : schedule;
    }

    private static Due OfWindow(UntilAtom until, ScheduleKind kind, Window window) => (until.Edge, until.Bound, kind) switch
    {
        (Edge.End, _, _) => new Due(window.Due),
        (Edge.Start, _, _) => new Due(window.Start.AddDays(-1), window.Start, WithTheFirstDay),
        (Edge.Middle, _, _) => new Due(window.Start.AddDays((window.Due.DayNumber - window.Start.DayNumber - 1) / 2)),
        (_, Bound.NotLater, _) => new Due(window.Due),
        (_, _, ScheduleKind.Date) => new Due(window.Due, window.Due.AddDays(-1), WithoutTheDay),
        _ => new Due(window.Start.AddDays(-1), window.Due, WithThePeriod),
    };

    private Due OfYears(UntilAtom until, int first, int last)
    {
        var before = new DateOnly(first, 1, 1).AddDays(-1);
        var end = new DateOnly(last, 12, 31);
        var isInTerm = first >= term.From.Year && last <= term.To.Year;
        return (until.Edge, until.Bound) switch
        {
            (Edge.Start, _) => new Due(before, before.AddDays(1), WithTheFirstDay),
            (Edge.Middle, _) => new Due(new DateOnly(first, 6, 30)),
            (Edge.End, _) or (_, Bound.NotLater) => new Due(end),
            (_, Bound.By) when isInTerm => new Due(end, before, WithoutThePeriod),
            _ => new Due(before, end, WithThePeriod),
        };
    }

    private Due OfSchoolYear(UntilAtom until, int first)
    {
        var year = PeriodResolver.SchoolYear(first);
        var before = year.Start.AddDays(-1);
        return (until.Edge, until.Bound) switch
        {
            (Edge.End, _) => new Due(year.Due, new DateOnly(first + 1, 5, 31), "учебный год кончается с уроками, 31 мая"),
            (Edge.Middle, _) => new Due(new DateOnly(first, 12, 31)),
            (Edge.Start, _) when before >= term.From => new Due(before, year.Start, WithTheFirstDay),
            (Edge.Start, _) or (_, Bound.By) => new Due(year.Start, before, "первый день в срок не входит"),
            (_, Bound.NotLater) => new Due(year.Due),
            _ => new Due(before, year.Due, WithThePeriod),
        };
    }

    private Schedule BadSchoolYear(UntilAtom until, SchoolYearsPeriod school)
    {
        var last = Math.Min(school.Last, school.First + 3);
        var years = school.Last > school.First ? Enumerable.Range(school.First, last - school.First) : [school.First - 1, school.First];
        return PeriodResolver.Failed(ReadingFlag.BadSchoolYear, [.. years.Select(year => new Alternative(Until(OfSchoolYear(until, year)), FormattableString.Invariant($"имеется в виду {year}-{year + 1} учебный год")))]);
    }

    private Schedule Until(Due due)
    {
        var window = new Window(term.From, due.Day);
        var schedule = new Schedule { Kind = ScheduleKind.Until, Windows = [window], Flags = [.. term.Outside(window)] };
        return due.Other is { } other
            ? schedule with { Alternatives = [new Alternative(schedule with { Windows = [window with { Due = other }] }, due.Reason)] }
            : schedule;
    }

    private static Schedule Flagged(Schedule schedule, ReadingFlag flag) => schedule with { Flags = [.. schedule.Flags, flag] };

    /// <summary>The last day in time, and the last one by the other reading.</summary>
    private readonly record struct Due(DateOnly Day, DateOnly? Other = null, string Reason = "");
}
