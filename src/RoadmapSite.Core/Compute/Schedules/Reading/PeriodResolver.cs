using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Gives periods their days within the term (data conventions 1, 2 and 5).</summary>
/// <param name="term">The term.</param>
internal sealed class PeriodResolver(ReadingTerm term)
{
    /// <summary>Reads a period as a one-off term.</summary>
    /// <param name="period">The period.</param>
    /// <param name="after">The end of the term before it in a list, which one without a year follows; null when it is the first.</param>
    /// <returns>A one-off, or an unparseable schedule whose words the caller fills in.</returns>
    public Schedule Resolve(Period period, DateOnly? after = null) => period switch
    {
        SpanPeriod { HasYear: false, Span.InSchoolPlan: { } school } when term.IsOneSchoolYear => Span(school, default, after, false),
        SpanPeriod span => Span(span.Span, span.Year, after, false),
        YearsPeriod { First: 0 } => Failed(ReadingFlag.Vague),
        YearsPeriod years => Years(years),
        SchoolYearsPeriod school => SchoolYears(school),
        NamedYearPeriod named => NamedYear(named.Year),
        RangePeriod range => Range(range, after),
        EdgePeriod edge => EdgeOf(edge),
        _ => Failed(ReadingFlag.UnknownWords),
    };

    /// <summary>The yearly stretch that a period without a year is, or that one with a year would be without it.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The stretch; null for years.</returns>
    public static CalendarSpan? AsSpan(Period period) => period switch
    {
        SpanPeriod span => span.Span,
        EdgePeriod { Of: YearsPeriod { First: 0 } } edge => CalendarSpan.Month(edge.Edge switch { Edge.Start => 1, Edge.End => 12, _ => 6 }),
        EdgePeriod { Of: SchoolYearsPeriod { First: 0 } } edge => CalendarSpan.Month(SchoolMonth(edge.Edge)),
        RangePeriod { From: var from, To: var to } range when AsSpan(from) is { } first && AsSpan(to) is { } last => Join(first, last, range.IsBefore),
        _ => null,
    };

    /// <summary>The calendar year in which a stretch of a named year begins; null when no year is named.</summary>
    /// <param name="year">The year as named.</param>
    /// <param name="startMonth">The month in which the stretch begins.</param>
    public int? YearOf(YearReference year, int startMonth)
    {
        var written = term.Written;
        var school = written.Month >= 9 ? written.Year : written.Year - 1;
        var half = startMonth >= 9 ? 0 : 1;
        return year.Kind switch
        {
            YearKind.Calendar => year.Year,
            YearKind.School => year.Year + half,
            YearKind.Current => written.Year,
            YearKind.CurrentSchool => school + half,
            YearKind.Next or YearKind.AfterReport => written.Year + 1,
            YearKind.NextSchool => school + 1 + half,
            _ => null,
        };
    }

    /// <summary>The first calendar year whose stretch belongs to the term: its end lies in it, after the approval and after what comes before it in a list.</summary>
    /// <param name="inYear">The stretch of a year.</param>
    /// <param name="after">The end of what comes before.</param>
    /// <param name="isWhole">Whether one that begins in the term is preferred.</param>
    public int? FirstYear(Func<int, Window?> inYear, DateOnly? after, bool isWhole)
    {
        var years = term.Years.Where(year => inYear(year) is { } window && term.Contains(window.Due)).ToList();
        bool IsLater(int year) => term.Approved is not { } approved || inYear(year)!.Value.Due > approved;
        bool Follows(int year) => after is not { } end || inYear(year)!.Value.Start > end;
        bool IsWhole(int year) => !isWhole || inYear(year)!.Value.Start >= term.From;
        foreach (Func<int, bool> fits in new Func<int, bool>[]
        {
            year => IsLater(year) && Follows(year) && IsWhole(year),
            year => IsLater(year) && IsWhole(year),
            IsLater,
            IsWhole,
            _ => true,
        })
        {
            if (years.Where(fits).Select(year => (int?)year).FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What could not be read; the caller adds the words.</summary>
    /// <param name="flag">Why.</param>
    /// <param name="alternatives">What may have been meant.</param>
    public static Schedule Failed(ReadingFlag flag, params IReadOnlyList<Alternative> alternatives) =>
        new() { Kind = ScheduleKind.Unparseable, Flags = [flag], Alternatives = alternatives };

    /// <summary>A schedule of one window.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="window">The window.</param>
    public Schedule OneOff(ScheduleKind kind, Window window) =>
        new() { Kind = kind, Windows = [window], Flags = [.. term.Outside(window)] };

    private Schedule Span(CalendarSpan span, YearReference year, DateOnly? after, bool isWhole)
    {
        if (YearOf(year, span.StartMonth) is { } stated)
        {
            return stated is >= 1900 and <= 2200 && span.In(stated) is { } window ? Described(span, stated, window, year.Kind) : Failed(ReadingFlag.ImpossibleDate);
        }

        if (FirstYear(span.In, after, isWhole) is { } found)
        {
            return Described(span, found, span.In(found)!.Value, YearKind.None);
        }

        // No such stretch in the term: the last one before it or the first one after it may be meant.
        var near = term.Years.Select(span.In).OfType<Window>().ToList();
        return near.Count == 0
            ? Failed(ReadingFlag.ImpossibleDate)
            : Failed(ReadingFlag.YearNotStated, [.. near.Take(2).Select(window => new Alternative(OneOff(span.Kind, window), "год именно такой"))]);
    }

    private Schedule Described(CalendarSpan span, int year, Window window, YearKind named)
    {
        var schedule = OneOff(span.Kind, window);
        var flags = schedule.Flags.ToList();
        var others = new List<Alternative>();
        if (span.Other is { } other && other.Span.In(year) is { } otherWindow)
        {
            others.Add(new Alternative(OneOff(span.Kind, otherWindow), other.Reason));
        }

        if (named == YearKind.None)
        {
            flags.Add(ReadingFlag.YearNotStated);
            others.AddRange(WithoutYear(span, year));
        }

        if (span.IsVague)
        {
            flags.Add(ReadingFlag.Vague);
        }

        if (named is not (YearKind.None or YearKind.Calendar or YearKind.School))
        {
            flags.Add(ReadingFlag.CurrentYear);
        }

        return schedule with { Flags = flags, Alternatives = others };
    }

    /// <summary>August of a school year may be the one just before it, unless the document is of a later day; in a plan of several years every year may be meant.</summary>
    private IEnumerable<Alternative> WithoutYear(CalendarSpan span, int year)
    {
        if (span.In(year - 1) is { } before && before.Due < term.From && !(before.Due < term.Approved) && before.Due >= term.From.AddDays(-31) && before.Start.Month != term.From.Month)
        {
            yield return new Alternative(OneOff(span.Kind, before), "имеется в виду подготовка перед началом срока");
        }

        if (!term.IsOneYear)
        {
            yield return new Alternative(new RecurrenceResolver(term).Yearly([span], term.Whole, 1), "имеется в виду каждый год");
        }
    }

    private Schedule Years(YearsPeriod years)
    {
        if (years.First > years.Last)
        {
            return Failed(ReadingFlag.EndBeforeStart);
        }

        var schedule = OneOff(ScheduleKind.Range, new Window(new DateOnly(years.First, 1, 1), new DateOnly(years.Last, 12, 31)));
        var isTerm = years.First == term.From.Year && years.Last == term.To.Year;
        return years.Last == years.First + 1 && !isTerm
            ? schedule with { Alternatives = [new Alternative(OneOff(ScheduleKind.SchoolYear, SchoolYear(years.First)), "имеется в виду учебный год")] }
            : schedule;
    }

    private Schedule SchoolYears(SchoolYearsPeriod school)
    {
        if (school.First == 0)
        {
            return Failed(ReadingFlag.Vague);
        }

        if (school.Last == school.First + 1)
        {
            return OneSchoolYear(school.First);
        }

        if (school.Last <= school.First)
        {
            return school.Last == school.First
                ? Failed(ReadingFlag.BadSchoolYear, new Alternative(OneSchoolYear(school.First - 1), "учебный год закончился в этом году"), new Alternative(OneSchoolYear(school.First), "учебный год начался в этом году"))
                : Failed(ReadingFlag.EndBeforeStart);
        }

        var all = OneOff(ScheduleKind.Range, new Window(SchoolYear(school.First).Start, SchoolYear(school.Last - 1).Due));
        return school.IsPlural ? all : Failed(ReadingFlag.BadSchoolYear, new Alternative(all, "имеются в виду все эти учебные годы"));
    }

    private Schedule OneSchoolYear(int first)
    {
        var year = SchoolYear(first);
        var taught = OneOff(ScheduleKind.SchoolYear, year with { Due = new DateOnly(first + 1, 5, 31) });
        return OneOff(ScheduleKind.SchoolYear, year) with { Alternatives = [new Alternative(taught, "учебный год кончается с уроками, 31 мая")] };
    }

    /// <summary>1 September to 31 August (data convention 1).</summary>
    /// <param name="first">The year it begins in.</param>
    public static Window SchoolYear(int first) => new(new DateOnly(first, 9, 1), new DateOnly(first + 1, 8, 31));

    private Schedule NamedYear(YearReference year)
    {
        var isSchool = year.Kind is YearKind.CurrentSchool or YearKind.NextSchool;
        var first = YearOf(year, isSchool ? 9 : 1)!.Value;
        var schedule = isSchool ? OneSchoolYear(first) : Years(new YearsPeriod(first, first));
        return schedule with { Flags = [.. schedule.Flags, ReadingFlag.CurrentYear] };
    }

    private Schedule Range(RangePeriod range, DateOnly? after)
    {
        if (AsYears(range) is { } years)
        {
            return Resolve(years);
        }

        if (!range.HasYear)
        {
            range = term.IsOneSchoolYear ? range with { From = InSchoolPlan(range.From), To = InSchoolPlan(range.To) } : range;
            return AsSpan(range) is { } span ? Span(span, default, after, true) : Failed(ReadingFlag.UnknownWords);
        }

        return BothEnds(range) is var (from, to) ? Between(from, to, range.IsBefore) : Failed(ReadingFlag.ImpossibleDate);
    }

    private static Period InSchoolPlan(Period period) => period is SpanPeriod { Span.InSchoolPlan: { } school } span ? span with { Span = school } : period;

    private Schedule Between(Window from, Window to, bool isBefore)
    {
        var due = isBefore ? to.Start.AddDays(-1) : to.Due;
        return from.Start > due ? Failed(ReadingFlag.EndBeforeStart) : OneOff(ScheduleKind.Range, new Window(from.Start, due));
    }

    /// <summary>«с 2022 по 2024 год», «2022/2023 – 2024/2025 уч. гг.»</summary>
    private static Period? AsYears(RangePeriod range) => (range.From, range.To) switch
    {
        (YearsPeriod { First: > 0 } from, YearsPeriod { First: > 0 } to) => new YearsPeriod(from.First, range.IsBefore ? to.First - 1 : to.Last),
        (SchoolYearsPeriod { First: > 0 } from, SchoolYearsPeriod { First: > 0 } to) => new SchoolYearsPeriod(from.First, to.Last, true),
        (YearsPeriod { First: > 0 } from, SchoolYearsPeriod { First: > 0 } to) when from.Last == from.First + 1 => new SchoolYearsPeriod(from.First, to.Last, true),
        _ => null,
    };

    private (Window From, Window To)? BothEnds(RangePeriod range)
    {
        Window? from = range.From.HasYear ? WindowOf(range.From) : null;
        Window? to = range.To.HasYear ? WindowOf(range.To) : null;
        if (from is null && to is { } end && AsSpan(range.From) is { } first)
        {
            from = Nearest(first, end.Due.Year, -1, window => window.Start <= end.Due && window.Start <= end.Start);
        }

        if (to is null && from is { } start && AsSpan(range.To) is { } last)
        {
            to = Nearest(last, start.Start.Year, 1, window => window.Due >= start.Start);
        }

        return from is { } f && to is { } t ? (f, t) : null;
    }

    private Window? WindowOf(Period period) => Resolve(period) is { Kind: not ScheduleKind.Unparseable } read ? read.Windows[0] : null;

    private static Window? Nearest(CalendarSpan span, int year, int step, Func<Window, bool> fits)
    {
        for (var i = 0; i <= 2; i++)
        {
            if (span.In(year + (i * step)) is { } window && fits(window))
            {
                return window;
            }
        }

        return null;
    }

    private static CalendarSpan Join(CalendarSpan from, CalendarSpan to, bool isBefore) => new(ScheduleKind.Range, from.StartMonth, year =>
    {
        if (from.In(year) is not { } first)
        {
            return null;
        }

        var last = to.In(year) is { } same && same.Due >= first.Start ? same : to.In(year + 1);
        var due = isBefore ? last?.Start.AddDays(-1) : last?.Due;
        return due >= first.Start ? new Window(first.Start, due.Value) : null;
    });

    /// <summary>The first, middle or last month; of a school year the last month of lessons.</summary>
    private Schedule EdgeOf(EdgePeriod edge)
    {
        if (AsSpan(edge) is { } span)
        {
            var inSchoolPlan = term.IsOneSchoolYear ? CalendarSpan.Month(SchoolMonth(edge.Edge)) : span;
            return Span(inSchoolPlan, default, null, false);
        }

        if (WindowOf(edge.Of) is not { } window)
        {
            return Failed(ReadingFlag.Vague);
        }

        var isSchoolYear = window == SchoolYear(window.Start.Year);
        var day = edge.Edge switch
        {
            Edge.Start => window.Start,
            Edge.End => isSchoolYear ? window.Due.AddMonths(-3) : window.Due,
            _ => window.Start.AddDays((window.Due.DayNumber - window.Start.DayNumber) / 2),
        };
        return Resolve(new SpanPeriod(CalendarSpan.Month(day.Month), new YearReference(YearKind.Calendar, day.Year)));
    }

    private static int SchoolMonth(Edge edge) => edge switch
    {
        Edge.Start => 9,
        Edge.End => 5,
        _ => 1,
    };
}
