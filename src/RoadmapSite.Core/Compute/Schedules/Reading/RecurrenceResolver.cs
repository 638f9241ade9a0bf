using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Lays out the windows of recurring terms (data conventions 3, 4 and 6).</summary>
/// <param name="term">The term.</param>
internal sealed class RecurrenceResolver(ReadingTerm term)
{
    /// <summary>The rough last days of autumn, winter, spring and summer holidays, and of school quarters, halves and trimesters, only to count them.</summary>
    private static readonly Dictionary<CalendarUnit, (int Number, int Month, int Day)[]> SchoolEnds = new()
    {
        [CalendarUnit.Holidays] = [(4, 11, 5), (1, 1, 9), (2, 3, 31), (3, 8, 31)],
        [CalendarUnit.SchoolQuarter] = [(1, 10, 26), (2, 12, 29), (3, 3, 22), (4, 5, 26)],
        [CalendarUnit.SchoolHalf] = [(1, 12, 29), (2, 5, 26)],
        [CalendarUnit.Trimester] = [(1, 11, 25), (2, 2, 25), (3, 5, 26)],
    };

    /// <summary>Whether the dates of a unit stand in the school's calendar only.</summary>
    /// <param name="unit">The unit.</param>
    public bool NeedsCalendar(CalendarUnit unit) => SchoolEnds.ContainsKey(unit) || (unit == CalendarUnit.HalfYear && term.IsOneSchoolYear);

    /// <summary>Stretches that come once a year.</summary>
    /// <param name="spans">The stretches.</param>
    /// <param name="scope">The days within which they count; one over the new year counts only whole.</param>
    /// <param name="interval">Every how many years.</param>
    public Schedule Yearly(IReadOnlyList<CalendarSpan> spans, Window scope, int interval)
    {
        spans = term.IsOneSchoolYear ? [.. spans.Select(span => span.InSchoolPlan ?? span)] : spans;
        var others = spans.All(span => span.Other is not null)
            ? [new Alternative(Yearly([.. spans.Select(span => span.Other!.Value.Span)], scope, interval), spans[0].Other!.Value.Reason)]
            : Array.Empty<Alternative>();
        var windows = spans.SelectMany(span => YearlyWindows(span, scope, interval)).Distinct();
        return Recurring(windows, CalendarUnit.Year, interval) with { Alternatives = others };
    }

    /// <summary>A stretch of the year that follows each year.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="interval">Every how many years.</param>
    /// <param name="scope">The days within which the years count; the last stretch may lie after them.</param>
    public static Schedule InNextYear(CalendarSpan span, int interval, Window scope)
    {
        var windows = CalendarBlocks.In(CalendarUnit.Year, interval, scope).Select(year => span.In(year.Due.Year + 1)).OfType<Window>().ToList();
        return Recurring(windows, CalendarUnit.Year, interval) with
        {
            Alternatives = [new Alternative(Recurring(windows.Where(window => window.Due <= scope.Due), CalendarUnit.Year, interval), "сроки после конца дорожной карты не считаются")],
        };
    }

    /// <summary>Units of the calendar.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="interval">Every how many.</param>
    /// <param name="scope">The days within which they count.</param>
    public Schedule Units(CalendarUnit unit, int interval, Window scope)
    {
        if (NeedsCalendar(unit))
        {
            return BySchoolCalendar(unit == CalendarUnit.HalfYear ? CalendarUnit.SchoolHalf : unit, [], scope);
        }

        if (unit is CalendarUnit.Year or CalendarUnit.SchoolYear && term.IsOneSchoolYear && interval == 1 && scope == term.Whole)
        {
            return Recurring([term.Whole], CalendarUnit.SchoolYear, 1);
        }

        var recurring = WithUnfinished(Recurring(CalendarBlocks.In(unit, interval, scope), unit, interval), scope);
        return unit == CalendarUnit.Year && term.IsOfSchoolYears
            ? recurring with { Alternatives = [new Alternative(Recurring(CalendarBlocks.In(CalendarUnit.SchoolYear, interval, scope), CalendarUnit.SchoolYear, interval), "имеется в виду учебный год")] }
            : recurring;
    }

    /// <summary>A phrase that ends within a unit: «ежегодно, до 25.12.2025» means 2025 too, «ежемесячно до 15 ноября» may mean November.</summary>
    private Schedule WithUnfinished(Schedule whole, Window scope)
    {
        var last = CalendarBlocks.Touching(whole.Every!.Value, whole.Interval, scope).LastOrDefault();
        if (scope.Due >= term.To || last.Due <= scope.Due)
        {
            return whole;
        }

        var unfinished = whole with { Windows = [.. whole.Windows, new Window(last.Start < scope.Start ? scope.Start : last.Start, scope.Due)] };
        return whole.Every is CalendarUnit.Year or CalendarUnit.SchoolYear
            ? unfinished with { Alternatives = [new Alternative(whole, "неполный последний срок не считается")] }
            : whole with { Alternatives = [new Alternative(unfinished, "неполный последний срок тоже считается")] };
    }

    /// <summary>Days of the week.</summary>
    /// <param name="weekdays">1 = Monday.</param>
    /// <param name="scope">The days within which they count.</param>
    public static Schedule Weekdays(IReadOnlyList<int> weekdays, Window scope) =>
        Recurring(CalendarBlocks.In(CalendarUnit.Day, 1, scope).Where(day => weekdays.Contains((((int)day.Start.DayOfWeek + 6) % 7) + 1)), CalendarUnit.Week, 1);

    /// <summary>A place in each unit: a day of the month, the last week of the quarter.</summary>
    /// <param name="place">The place.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="interval">Every how many units.</param>
    /// <param name="scope">The days within which they count.</param>
    public static Schedule Places(DayOfAtom place, CalendarUnit unit, int interval, Window scope)
    {
        var recurring = Recurring(PlaceWindows(place, unit, interval, scope), unit, interval);
        var isOpen = place.IsMonthOpen && unit is not CalendarUnit.Month && !place.IsNextMonth;
        return isOpen
            ? recurring with { Alternatives = [new Alternative(Recurring(PlaceWindows(place with { IsNextMonth = true }, unit, interval, scope), unit, interval), "имеется в виду месяц, следующий за отчётным периодом")] }
            : recurring;
    }

    /// <summary>Terms that the school's calendar dates. Those that it does not give are only counted (data convention 6).</summary>
    /// <param name="unit">Holidays, school quarter, half or trimester.</param>
    /// <param name="numbers">Which of them; empty for all.</param>
    /// <param name="scope">The days within which they count.</param>
    public Schedule BySchoolCalendar(CalendarUnit unit, IReadOnlyList<int> numbers, Window scope)
    {
        var ends = SchoolEnds[unit].Where(end => numbers.Count == 0 || numbers.Contains(end.Number)).ToList();
        var count = term.Years.Sum(year => ends.Count(end => new DateOnly(year, end.Month, end.Day) is var day && day >= scope.Start && day <= scope.Due));
        var known = term.SchoolDates.Of(unit, numbers).Where(window => window.Due >= scope.Start && window.Due <= scope.Due).ToList();
        if (known.Count > 0 && known.Count >= count)
        {
            return Recurring(known.Select(window => window.Start < scope.Start ? window with { Start = scope.Start } : window), unit, 1);
        }

        return new Schedule
        {
            Kind = ScheduleKind.Recurring,
            Windows = [.. known.OrderBy(window => window.Start)],
            CountWithoutCalendar = count,
            Times = 1,
            Every = unit,
            Flags = [ReadingFlag.NeedsCalendar],
        };
    }

    /// <summary>A recurring schedule of windows, by start.</summary>
    /// <param name="windows">The windows.</param>
    /// <param name="every">The unit it goes by.</param>
    /// <param name="interval">Every how many.</param>
    public static Schedule Recurring(IEnumerable<Window> windows, CalendarUnit every, int interval) => new()
    {
        Kind = ScheduleKind.Recurring,
        Windows = [.. windows.OrderBy(window => window.Start).ThenBy(window => window.Due)],
        Times = 1,
        Every = every,
        Interval = interval,
    };

    private IEnumerable<Window> YearlyWindows(CalendarSpan span, Window scope, int interval)
    {
        var count = 0;
        foreach (var year in term.Years.Concat(ScopeYears(scope)).Distinct().Order())
        {
            if (span.In(year) is not { } window || window.Due < scope.Start || window.Due > scope.Due)
            {
                continue;
            }

            var crossesNewYear = window.Start.Year != window.Due.Year;
            if (crossesNewYear && window.Start < scope.Start)
            {
                continue;
            }

            if (count++ % Math.Max(1, interval) == 0)
            {
                yield return window.Start < scope.Start ? window with { Start = scope.Start } : window;
            }
        }
    }

    /// <summary>A scope that the phrase names may lie outside the term.</summary>
    private static IEnumerable<int> ScopeYears(Window scope) =>
        scope.Due < scope.Start ? [] : Enumerable.Range(scope.Start.Year - 1, Math.Min(scope.Due.Year - scope.Start.Year + 2, 100));

    private static IEnumerable<Window> PlaceWindows(DayOfAtom place, CalendarUnit unit, int interval, Window scope)
    {
        foreach (var block in CalendarBlocks.Touching(unit, interval, scope))
        {
            var first = new DateOnly(block.Start.Year, block.Start.Month, 1);
            var last = new DateOnly(block.Due.Year, block.Due.Month, 1);
            var month = place switch
            {
                { IsNextMonth: true } => last.AddMonths(1),
                { MonthOfUnit: > 0 } => first.AddMonths(place.MonthOfUnit - 1),
                _ => last.AddMonths(place.MonthOfUnit + 1),
            };
            foreach (var window in place.Spans.Select(span => span(month.Month).In(month.Year)).OfType<Window>())
            {
                var isIn = place.IsNextMonth ? block.Due >= scope.Start && block.Due <= scope.Due : window.Due >= scope.Start && window.Due <= scope.Due;
                if (isIn)
                {
                    yield return window.Start < scope.Start ? window with { Start = scope.Start } : window;
                }
            }
        }
    }
}
