using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Says what a group with a frequency means: its unit, its windows and the time in which it runs.</summary>
/// <param name="term">The term.</param>
/// <param name="periods">Gives periods their days.</param>
/// <param name="untils">Gives bounds their days.</param>
/// <param name="recurrences">Lays out windows.</param>
internal sealed class RecurringGroup(ReadingTerm term, PeriodResolver periods, UntilResolver untils, RecurrenceResolver recurrences)
{
    /// <summary>Reads a group.</summary>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="frequencies">Its frequencies, at least one.</param>
    /// <param name="except">What is left out.</param>
    /// <param name="after">The day after which it begins; null when it begins with the term.</param>
    public IEnumerable<PlacedSchedule> Resolve(List<Atom> atoms, List<EveryAtom> frequencies, List<Period> except, DateOnly? after)
    {
        var content = Content(atoms);
        var (scope, failed) = ScopeOf(content, after);
        var others = content.Others.Select(atom => new PlacedSchedule(Other(atom), atom));
        if (failed is not null)
        {
            return [new(failed, frequencies[0])];
        }

        var times = atoms.OfType<TimesAtom>().FirstOrDefault();
        var isOfSchoolYears = atoms.Exists(atom => atom is DuringAtom { Unit: CalendarUnit.SchoolYear } or SinceAtom { Period: SchoolYearsPeriod } or UntilAtom { Period: SchoolYearsPeriod { First: > 0 } } or PeriodsAtom { Periods: [SchoolYearsPeriod] });
        return frequencies
            .Select(every => isOfSchoolYears && every.Unit == CalendarUnit.Year ? every with { Unit = CalendarUnit.SchoolYear } : every)
            .SelectMany(every => One(times is null || every.Times is not null ? every : every with { Times = times.Times, Comparison = times.Comparison }, content, scope))
            .Select(part => part.Schedule.Kind == ScheduleKind.Recurring ? part with { Schedule = Without(Within(part.Schedule, content), except) } : part)
            .Select(part => part.Schedule is { Kind: ScheduleKind.Recurring, Count: 0 } ? part with { Schedule = PeriodResolver.Failed(ReadingFlag.NoOccurrence) } : part)
            .Concat(others);
    }

    /// <summary>The days that an atom allows: «с 2023 года», «до конца 2024 года», «2022-2024 гг.»</summary>
    /// <param name="atom">The atom.</param>
    public Schedule Scope(Atom atom)
    {
        switch (atom)
        {
            case UntilAtom until:
                var end = untils.Resolve(until);
                return end.Windows is [var days] && days.Start > days.Due ? end with { Windows = [days with { Start = days.Due }] } : end;
            case SinceAtom since:
                var start = periods.Resolve(since.Period is SchoolYearsPeriod { First: > 0 } school ? new SpanPeriod(CalendarSpan.Day(1, 9), new YearReference(YearKind.Calendar, school.First)) : since.Period);
                if (start.Kind == ScheduleKind.Unparseable)
                {
                    return start;
                }

                var first = since.IsAfter ? start.Windows[0].Due.AddDays(1) : start.Windows[0].Start;
                return start with { Windows = [new Window(first, first > term.To ? first : term.To)], Kind = ScheduleKind.Range, Alternatives = [] };
            case PeriodsAtom list:
                return periods.Resolve(list.Periods[0]);
            default:
                return PeriodResolver.Failed(ReadingFlag.UnknownWords);
        }
    }

    /// <summary>Sorts the atoms by what they can mean beside a frequency.</summary>
    private GroupContent Content(List<Atom> atoms)
    {
        var content = new GroupContent();
        foreach (var atom in atoms)
        {
            Sort(atom, content);
        }

        content.FillYears();
        content.YearScopes.AddRange(content.Years.Select(period => periods.Resolve(period)));
        if (content.YearScopes.Find(year => year.Kind == ScheduleKind.Unparseable) is { } failed)
        {
            content.Scopes.Add(failed);
        }
        else if (content.YearScopes.Count > 0)
        {
            var all = content.YearScopes.ConvertAll(year => year.Windows[0]);
            content.Scopes.Add(periods.OneOff(ScheduleKind.Range, new Window(all.Min(year => year.Start), all.Max(year => year.Due))));
        }

        return content;
    }

    private void Sort(Atom atom, GroupContent content)
    {
        switch (atom)
        {
            case PeriodsAtom list:
                content.Add(list);
                break;
            case UntilAtom { Period: SpanPeriod { Year.Kind: YearKind.Next or YearKind.AfterReport } next }:
                content.NextYears.Add((next.Span, atom));
                break;
            case UntilAtom { Period: not null } until when untils.Yearly(until with { Period = GroupContent.WithoutCurrentYear(until.Period) }) is { } span:
                content.Stretches.Add((span, null, until));
                content.HasBoundStretch = true;
                break;
            case UntilAtom or SinceAtom:
                content.Scopes.Add(Scope(atom));
                break;
            case DayOfAtom place:
                content.Places.Add(place);
                break;
            case SchoolCalendarAtom school:
                content.SchoolTerms.Add(school);
                break;
            case EveryAtom or TimesAtom or WeekdaysAtom or DuringAtom or SteadilyAtom { IsManner: true }:
                break;
            default:
                content.Others.Add(atom);
                break;
        }
    }

    private (Window Scope, Schedule? Failed) ScopeOf(GroupContent content, DateOnly? after)
    {
        var scope = after is { } end && end < term.To ? term.Whole with { Start = Later(term.From, end.AddDays(1)) } : term.Whole;
        foreach (var bound in content.Scopes)
        {
            if (bound.Kind == ScheduleKind.Unparseable)
            {
                return (scope, bound);
            }

            var window = bound.Windows[0];
            var both = new Window(Later(scope.Start, window.Start), scope.Due < window.Due ? scope.Due : window.Due);
            scope = both.Start <= both.Due ? both : window;
        }

        return (scope, null);
    }

    private IEnumerable<PlacedSchedule> One(EveryAtom every, GroupContent content, Window scope)
    {
        var isYearly = every.Unit is CalendarUnit.Year or CalendarUnit.SchoolYear;
        if (content.SchoolTerms.Count > 0 && !(Frequencies.IsCountPerYear(every) && content.SchoolTerms.TrueForAll(school => school.Numbers.Count == 0)))
        {
            return content.SchoolTerms.Select(school => new PlacedSchedule(Counted(school.Numbers.Count == every.Times ? every with { Times = 1 } : every, recurrences.BySchoolCalendar(school.Unit, school.Numbers, scope), 1), school));
        }

        if (isYearly && content.Places.Exists(place => place.Unit is null))
        {
            // «Первая неделя каждого учебного года»: of which month?
            return [new(PeriodResolver.Failed(ReadingFlag.Truncated), content.Places.Find(place => place.Unit is null)!)];
        }

        if (content.Places.Count > 0 && !recurrences.NeedsCalendar(every.Unit))
        {
            return content.Places.Select(place => new PlacedSchedule(Counted(place.Spans.Count == every.Times ? every with { Times = 1 } : every, Places(place, every, scope), place.Spans.Count), every));
        }

        if (every.Weekdays.Count > 0)
        {
            // «2 раза в неделю: вторник, четверг»
            var once = every.Times == every.Weekdays.Count ? every with { Times = 1 } : every;
            return [new(Counted(once, Within(content, scope, part => RecurrenceResolver.Weekdays(every.Weekdays, part)), every.Unit == CalendarUnit.Week ? every.Weekdays.Count : 1), every)];
        }

        if (isYearly)
        {
            return Yearly(every, content, scope);
        }

        // «1 раз в 2 месяца (октябрь, декабрь, февраль)», «2 раза в полугодие (октябрь, декабрь, март, май)»: the list says when.
        var isCounted = content.Stretches.Count == Frequencies.PerYear(every) * (every.Times ?? 1);
        var isList = content.Stretches.Count > 1 && (isCounted || every.Interval > 1) && content.Stretches.TrueForAll(stretch => stretch.Dated is null);
        return isList
            ? [new(Counted(every with { Times = 1 }, recurrences.Yearly([.. content.Stretches.Select(stretch => stretch.Span)], scope, 1), 1), every)]
            : [new(Counted(every, Within(content, scope, part => recurrences.Units(every.Unit, every.Interval, part)), 1), every)];
    }

    /// <summary>«По средам 1 и 3 недели месяца»: the Wednesdays of those weeks.</summary>
    private static Schedule Places(DayOfAtom place, EveryAtom every, Window scope)
    {
        var unit = place.Unit ?? (every.Unit is CalendarUnit.Quarter or CalendarUnit.HalfYear ? every.Unit : CalendarUnit.Month);
        var places = RecurrenceResolver.Places(place, unit, every.Interval, scope);
        return every.Weekdays.Count == 0
            ? places
            : places with { Windows = [.. places.Windows.SelectMany(window => RecurrenceResolver.Weekdays(every.Weekdays, WholeWeek(window)).Windows)], Alternatives = [] };
    }

    /// <summary>A week of a month is cut to it, and so has at least four days; its Saturday may lie in the next month.</summary>
    private static Window WholeWeek(Window window)
    {
        var monday = window.Start.AddDays(-(((int)window.Start.DayOfWeek + 6) % 7));
        return window.Due.DayNumber - window.Start.DayNumber is >= 3 and <= 6 && window.Due <= monday.AddDays(6) ? new Window(monday, monday.AddDays(6)) : window;
    }

    private List<PlacedSchedule> Yearly(EveryAtom every, GroupContent content, Window scope)
    {
        if (content.NextYears.Count > 0)
        {
            return content.NextYears.ConvertAll(next => new PlacedSchedule(Counted(every, RecurrenceResolver.InNextYear(next.Span, every.Interval, scope), 1), next.Atom));
        }

        if (content.Stretches.Count == 0 && every.Interval > 1 && content.Years.Count > 0 && content.Years.TrueForAll(period => period is YearsPeriod year && year.First == year.Last))
        {
            // «Раз в 5 лет (2025 г.)» names the years.
            return [new(Counted(every, RecurrenceResolver.Recurring(content.YearScopes.Select(year => year.Windows[0]), CalendarUnit.Year, every.Interval), 1), every)];
        }

        if (content.Stretches.Count == 0)
        {
            return [new(Counted(every, recurrences.Units(every.Unit, every.Interval, scope), 1), every)];
        }

        // «октябрь 2022, август каждого года»: only what has no year recurs, and it begins after what has one.
        var repeated = content.Stretches.FindAll(stretch => stretch.Dated is null);
        var dated = content.Stretches.FindAll(stretch => stretch.Dated is not null);
        var once = repeated.Count > 0 ? dated : [];
        repeated = repeated.Count > 0 ? repeated : dated;
        var parts = once.ConvertAll(stretch => new PlacedSchedule(periods.Resolve(stretch.Dated!), stretch.Atom));
        var from = once.Count == 0 ? FirstStart(dated, scope) : parts.SelectMany(part => part.Schedule.Windows).Select(window => window.Due.AddDays(1)).Append(scope.Start).Max();
        var spans = repeated.ConvertAll(stretch => stretch.Span);
        var isCount = repeated.Count > 1 && every.Times == repeated.Count;
        var schedule = Counted(isCount ? every with { Times = 1 } : every, recurrences.Yearly(spans, scope with { Start = from }, every.Interval), repeated.Count);
        return [.. parts, new(from == scope.Start || once.Count == 0 ? schedule : FromStart(schedule, spans, scope, every), repeated[0].Atom)];
    }

    /// <summary>«IV квартал 2022 года, ежегодно» begins in 2022.</summary>
    private DateOnly FirstStart(List<(CalendarSpan Span, Period? Dated, Atom Atom)> dated, Window scope)
    {
        var starts = dated.SelectMany(stretch => periods.Resolve(stretch.Dated!).Windows).Select(window => window.Start).ToList();
        return starts.Count > 0 && starts.Min() <= scope.Due ? Later(scope.Start, starts.Min()) : scope.Start;
    }

    /// <summary>The other reading of a yearly term after a dated one: every year of the scope.</summary>
    private Schedule FromStart(Schedule schedule, List<CalendarSpan> spans, Window scope, EveryAtom every) =>
        schedule with { Alternatives = [.. schedule.Alternatives, new Alternative(Counted(every, recurrences.Yearly(spans, scope, every.Interval), spans.Count), "повторение начинается с первого года срока")] };

    /// <summary>The units within each stretch that the phrase names, or within the whole scope.</summary>
    private Schedule Within(GroupContent content, Window scope, Func<Window, Schedule> lay)
    {
        if (content.Stretches.Count == 0)
        {
            return lay(scope);
        }

        var windows = content.Stretches.SelectMany(stretch => stretch.Dated is { } dated
            ? periods.Resolve(dated).Windows
            : content.HasBoundStretch && stretch.Atom is UntilAtom
                ? [scope with { Due = recurrences.Yearly([stretch.Span], scope, 1).Windows is [var first, ..] ? first.Due : scope.Due }]
                : recurrences.Yearly([stretch.Span], scope, 1).Windows);
        var parts = windows.Select(lay).ToList();
        var all = parts.SelectMany(part => part.Windows).Distinct().OrderBy(window => window.Start).ToList();
        return parts.Count == 0
            ? lay(scope)
            : parts[0] with
            {
                Windows = all,
                CountWithoutCalendar = parts[0].CountWithoutCalendar is null ? null : parts.Sum(part => part.Count),
                Alternatives = [],
            };
    }

    /// <summary>Puts in how often, and says so when the number and the list of terms differ.</summary>
    private static Schedule Counted(EveryAtom every, Schedule schedule, int listed)
    {
        var isMismatch = listed > 1 && every.Times is > 1;
        var counted = schedule with
        {
            Times = isMismatch ? 1 : every.Times ?? schedule.Times,
            Comparison = every.Comparison,
            Flags = isMismatch ? [.. schedule.Flags, ReadingFlag.CountMismatch] : schedule.Flags,
        };
        return counted with
        {
            Alternatives = [.. counted.Alternatives.Select(other => other with { Schedule = other.Schedule with { Times = counted.Times, Comparison = counted.Comparison } })],
        };
    }

    /// <summary>«2022, 2024 гг.»: not in the years between.</summary>
    private static Schedule Within(Schedule schedule, GroupContent content) => content.YearScopes.Count < 2
        ? schedule
        : schedule with { Windows = [.. schedule.Windows.Where(window => content.YearScopes.Exists(year => year.Windows[0].Start <= window.Due && year.Windows[0].Due >= window.Due))] };

    private Schedule Without(Schedule schedule, List<Period> except)
    {
        if (except.Count == 0)
        {
            return schedule;
        }

        var holes = except
            .SelectMany(period => !period.HasYear && PeriodResolver.AsSpan(period) is { } span ? term.Years.Select(span.In).OfType<Window>() : periods.Resolve(period).Windows)
            .ToList();
        return schedule with { Windows = [.. schedule.Windows.Where(window => !holes.Exists(hole => hole.Start <= window.Start && hole.Due >= window.Due))], Alternatives = [] };
    }

    private Schedule Other(Atom atom) => atom switch
    {
        SteadilyAtom => new Schedule { Kind = ScheduleKind.Continuous, Windows = [term.Whole] },
        OnDemandAtom => new Schedule { Kind = ScheduleKind.OnDemand },
        RelativeAtom relative => new Schedule { Kind = ScheduleKind.Relative, Anchor = relative.Anchor, Offset = relative.Offset, IsBeforeAnchor = relative.IsBefore },
        _ => PeriodResolver.Failed(ReadingFlag.UnknownWords),
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
