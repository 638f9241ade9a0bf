using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Says what a group without a frequency means: a list of days and periods, a bound, a lasting term, a term on demand.</summary>
/// <param name="term">The term.</param>
/// <param name="periods">Gives periods their days.</param>
/// <param name="untils">Gives bounds their days.</param>
/// <param name="recurrences">Lays out windows.</param>
/// <param name="recurring">Says which days a bound allows.</param>
internal sealed class OneOffGroup(ReadingTerm term, PeriodResolver periods, UntilResolver untils, RecurrenceResolver recurrences, RecurringGroup recurring)
{
    /// <summary>Reads a group.</summary>
    /// <param name="atoms">Its atoms, without those that only say where its days are.</param>
    /// <param name="group">The group.</param>
    /// <param name="after">The end of what stands before it; null at the beginning.</param>
    public IEnumerable<PlacedSchedule> Resolve(List<Atom> atoms, PhraseGroup group, DateOnly? after)
    {
        var times = atoms.OfType<TimesAtom>().FirstOrDefault();
        var lasting = atoms.OfType<SteadilyAtom>().Cast<Atom>().Concat(atoms.OfType<DuringAtom>()).ToList();
        var scopes = atoms.FindAll(atom => atom is SinceAtom or UntilAtom || (atom is PeriodsAtom { Periods: [var only] } && only.HasYear));
        if (lasting.Count > 0 && atoms.Count == lasting.Count + scopes.Count && group.Label is null)
        {
            return [new(Lasting(lasting, scopes, group.StartAfter(after)), lasting[0])];
        }

        if (Between(atoms) is { } between)
        {
            return [new(between, atoms[0])];
        }

        // «В течение года по мере необходимости» says only within what time.
        var isOccasion = atoms is [DuringAtom or SinceAtom, OnDemandAtom { Before: Lexeme.End }]
            or [OnDemandAtom, DuringAtom or SinceAtom { Before: Lexeme.End }]
            or [PeriodsAtom { Periods: [YearsPeriod or SchoolYearsPeriod] }, OnDemandAtom { Before: Lexeme.End }];
        var rest = BoundsShared(atoms.FindAll(atom => atom is not TimesAtom && !(isOccasion && atom is not OnDemandAtom)));
        var parts = InOrder(rest, group, after).ToList();
        return times is null ? parts : Counted(parts, times);
    }

    /// <summary>«К 1 октября, 1 апреля»: the preposition stands once and is of every day.</summary>
    private static List<Atom> BoundsShared(List<Atom> atoms)
    {
        var shared = new List<Atom>(atoms.Count);
        foreach (var atom in atoms)
        {
            if (atom is PeriodsAtom { Before: Lexeme.Comma or Lexeme.And } list && list.Periods.All(IsDay) && shared is [.., UntilAtom { Edge: Edge.None, Period: { } day } until] && IsDay(day))
            {
                shared.AddRange(list.Periods.Select(period => until with { Period = period, First = list.First, Next = list.Next, Before = list.Before }));
            }
            else
            {
                shared.Add(atom);
            }
        }

        return shared;
    }

    private static bool IsDay(Period period) => period is SpanPeriod { Span.Kind: ScheduleKind.Date };

    /// <summary>«Два раза: май, ноябрь», «один раз в сентябре».</summary>
    private IEnumerable<PlacedSchedule> Counted(List<PlacedSchedule> parts, TimesAtom times) => parts.Count switch
    {
        0 => [new(periods.OneOff(ScheduleKind.Range, term.Whole) with { Times = times.Times, Comparison = times.Comparison }, times)],
        1 => [parts[0] with { Schedule = parts[0].Schedule with { Times = times.Times, Comparison = times.Comparison } }],
        _ when parts.Count == times.Times => parts,
        _ => parts.Select(part => part with { Schedule = part.Schedule with { Flags = [.. part.Schedule.Flags, ReadingFlag.CountMismatch] } }),
    };

    /// <summary>«К 2022 году (начиная с 2019 года)», «с 2023 г., до 2025 г.»</summary>
    private Schedule? Between(List<Atom> atoms)
    {
        if (atoms.Count != 2 || atoms.OfType<UntilAtom>().FirstOrDefault() is not { } until || atoms.OfType<SinceAtom>().FirstOrDefault() is not { } since)
        {
            return null;
        }

        var end = untils.Resolve(until);
        var start = Since(since);
        if (end.Kind == ScheduleKind.Unparseable || start.Kind == ScheduleKind.Unparseable)
        {
            return end.Kind == ScheduleKind.Unparseable ? end : start;
        }

        var window = new Window(start.Windows[0].Start, end.Windows[0].Due);
        var flags = start.Flags.Concat(end.Flags).Where(flag => flag is not (ReadingFlag.OpenEnd or ReadingFlag.BeforeTerm or ReadingFlag.AfterTerm));
        var range = periods.OneOff(ScheduleKind.Range, window);
        return window.Start > window.Due
            ? PeriodResolver.Failed(ReadingFlag.EndBeforeStart)
            : range with
            {
                Flags = [.. range.Flags, .. flags.Distinct()],
                Alternatives = [.. end.Alternatives.Select(other => other with { Schedule = periods.OneOff(ScheduleKind.Range, window with { Due = other.Schedule.Windows[0].Due }) })],
            };
    }

    private List<PlacedSchedule> InOrder(List<Atom> atoms, PhraseGroup group, DateOnly? after)
    {
        var last = after;
        var parts = new List<PlacedSchedule>();
        foreach (var (atom, period) in Items(atoms))
        {
            if (parts is [.., var before] && atom.Before == Lexeme.Open && period is not null && Within(before.Schedule, period) is { } detail)
            {
                parts[^1] = before with { Schedule = detail };
                continue;
            }

            var schedule = period is not null ? periods.Resolve(period, last) : Single(atom, group, last);
            last = schedule.Windows.Count > 0 ? schedule.Windows[^1].Due : last;
            parts.Add(new(schedule, atom));
        }

        return parts;
    }

    /// <summary>«I полугодие (декабрь)», «лето (июнь – август)»: what the brackets say is within what stands before them.</summary>
    private static Schedule? Within(Schedule whole, Period period)
    {
        if (whole is not { Kind: ScheduleKind.Month or ScheduleKind.Quarter or ScheduleKind.Range or ScheduleKind.SchoolYear, Windows: [var window] } || period.HasYear || PeriodResolver.AsSpan(period) is not { } span)
        {
            return null;
        }

        var found = new[] { window.Start.Year, window.Due.Year }.Distinct().Select(span.In).OfType<Window>().Where(inner => inner.Start >= window.Start && inner.Due <= window.Due).ToList();
        return found is [var only] ? whole with { Kind = span.Kind, Windows = [only], Alternatives = [] } : null;
    }

    /// <summary>The periods of a list one by one, years filled in from the ones after them.</summary>
    private static IEnumerable<(Atom Atom, Period? Period)> Items(List<Atom> atoms)
    {
        var items = atoms
            .SelectMany(atom => atom is PeriodsAtom list ? list.Periods.Select(period => (atom, (Period?)period)) : [(atom, (Period?)null)])
            .ToList();
        return ListYears.Fill(items);
    }

    private Schedule Single(Atom atom, PhraseGroup group, DateOnly? after) => atom switch
    {
        UntilAtom until => untils.Resolve(until, after),
        SinceAtom since => Since(since),
        SteadilyAtom or DuringAtom => Lasting([atom], [], group.StartAfter(after)),
        OnDemandAtom demand => OnDemand(demand),
        RelativeAtom relative => new Schedule { Kind = ScheduleKind.Relative, Anchor = relative.Anchor, Offset = relative.Offset, IsBeforeAnchor = relative.IsBefore },
        DayOfAtom { Unit: { } unit } when recurrences.NeedsCalendar(unit) => recurrences.Units(unit, 1, term.Whole),
        DayOfAtom { Unit: { } unit } place => RecurrenceResolver.Places(place, unit, 1, term.Whole),
        DayOfAtom { IsNextMonth: true } place => RecurrenceResolver.Places(place, CalendarUnit.Month, 1, term.Whole),
        DayOfAtom place => PeriodResolver.Failed(ReadingFlag.Truncated, new Alternative(RecurrenceResolver.Places(place with { IsMonthOpen = false }, CalendarUnit.Month, 1, term.Whole), "имеется в виду каждый месяц")),
        SchoolCalendarAtom school => BySchoolCalendar(school),
        WeekdaysAtom days => PeriodResolver.Failed(ReadingFlag.Truncated, new Alternative(RecurrenceResolver.Weekdays(days.Days, term.Whole), "имеется в виду каждая неделя")),
        _ => PeriodResolver.Failed(ReadingFlag.UnknownWords),
    };

    private static Schedule OnDemand(OnDemandAtom demand) => new()
    {
        Kind = ScheduleKind.OnDemand,
        Flags = demand.DatesElsewhere ? [ReadingFlag.DatesElsewhere] : [],
    };

    private Schedule BySchoolCalendar(SchoolCalendarAtom school)
    {
        var scope = periods.YearOf(school.Year, 9) is { } year
            ? school.Year.Kind is YearKind.Calendar or YearKind.Current or YearKind.Next
                ? new Window(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
                : PeriodResolver.SchoolYear(year)
            : term.Whole;
        return recurrences.BySchoolCalendar(school.Unit, school.Numbers, scope);
    }

    private Schedule Since(SinceAtom since)
    {
        Period? generic = since.Period switch
        {
            YearsPeriod { First: 0 } => new SpanPeriod(CalendarSpan.Day(1, 1), default),
            SchoolYearsPeriod { First: 0 } => new SpanPeriod(CalendarSpan.Day(1, 9), default),
            SchoolYearsPeriod school => new SpanPeriod(CalendarSpan.Day(1, 9), new YearReference(YearKind.Calendar, school.First)),
            _ => null,
        };
        var read = periods.Resolve(generic ?? since.Period);
        if (read.Kind == ScheduleKind.Unparseable)
        {
            return read;
        }

        var start = since.IsAfter ? read.Windows[0].Due.AddDays(1) : read.Windows[0].Start;
        var window = new Window(start, start > term.To ? start : term.To);
        return periods.OneOff(ScheduleKind.Range, window) with { Flags = [.. read.Flags.Where(flag => flag != ReadingFlag.BeforeTerm), ReadingFlag.OpenEnd] };
    }

    /// <summary>«Постоянно», «в течение года», perhaps within other bounds than the term.</summary>
    private Schedule Lasting(List<Atom> lasting, List<Atom> scopes, DateOnly? after)
    {
        var scope = term.Whole;
        var flags = new List<ReadingFlag>();
        foreach (var atom in scopes)
        {
            var bound = recurring.Scope(atom);
            if (bound.Kind == ScheduleKind.Unparseable)
            {
                return bound;
            }

            // «01.09.2022 – постоянно» begins on that day.
            var isDay = atom is PeriodsAtom && bound.Kind == ScheduleKind.Date && bound.Windows[0].Start <= term.To && lasting.Exists(what => what is SteadilyAtom);
            scope = Intersect(scope, isDay ? bound.Windows[0] with { Due = term.To } : bound.Windows[0]);
            flags.AddRange(bound.Flags.Where(flag => flag is not ReadingFlag.OpenEnd));
        }

        scope = after is { } end && end >= scope.Start && end < scope.Due ? scope with { Start = end.AddDays(1) } : scope;
        var unit = lasting.OfType<DuringAtom>().FirstOrDefault(during => during.Unit is not null)?.Unit;
        if (unit is { } year && scopes.Count == 0 && !term.IsOneYear && !lasting.Exists(atom => atom is SteadilyAtom))
        {
            return recurrences.Units(year, 1, scope);
        }

        return new Schedule { Kind = ScheduleKind.Continuous, Windows = [scope], Flags = [.. flags.Distinct()] };
    }

    private static Window Intersect(Window one, Window other)
    {
        var both = new Window(one.Start > other.Start ? one.Start : other.Start, one.Due < other.Due ? one.Due : other.Due);
        return both.Start <= both.Due ? both : other;
    }
}
