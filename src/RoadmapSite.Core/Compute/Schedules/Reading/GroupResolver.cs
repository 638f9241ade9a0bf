using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Says what the atoms of a group mean together: a list, a recurring term with its windows, a scope and so on.</summary>
internal sealed class GroupResolver
{
    private readonly ReadingTerm term;
    private readonly TokenCursor tokens;
    private readonly RecurringGroup recurring;
    private readonly OneOffGroup once;

    /// <summary>A resolver of one phrase.</summary>
    /// <param name="term">The term.</param>
    /// <param name="tokens">The phrase.</param>
    public GroupResolver(ReadingTerm term, TokenCursor tokens)
    {
        this.term = term;
        this.tokens = tokens;
        var periods = new PeriodResolver(term);
        var untils = new UntilResolver(term, periods);
        var recurrences = new RecurrenceResolver(term);
        recurring = new RecurringGroup(term, periods, untils, recurrences);
        once = new OneOffGroup(term, periods, untils, recurrences, recurring);
    }

    /// <summary>Reads a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="after">The end of what stands before it; null at the beginning.</param>
    /// <returns>Its terms in the order of the phrase.</returns>
    public IReadOnlyList<Schedule> Resolve(PhraseGroup group, DateOnly? after)
    {
        var notes = group.Qualifiers.Concat(NotesOfAtoms(group)).ToList();
        var parts = Parts(group, after).OrderBy(part => part.First).ToList();
        return [.. parts.Select((part, index) => Located(part.Schedule, part.Atom) with
        {
            Label = group.Label,
            Qualifier = group.Then?.Qualifier ?? Note(notes, parts, index),
        })];
    }

    /// <summary>A note belongs to the term it follows, the first one if it follows none.</summary>
    private static string? Note(List<(string Text, int At)> notes, List<PlacedSchedule> parts, int index)
    {
        var from = index == 0 ? int.MinValue : parts[index].First;
        var to = index + 1 < parts.Count ? parts[index + 1].First : int.MaxValue;
        var own = notes.Where(note => note.At >= from && note.At < to).Select(note => note.Text).ToList();
        return own.Count > 0 ? string.Join("; ", own) : null;
    }

    /// <summary>«По графику» beside another term only says where its days are.</summary>
    private IEnumerable<(string Text, int At)> NotesOfAtoms(PhraseGroup group) => group.Atoms.Exists(IsTerm)
        ? group.Atoms.Where(atom => !IsTerm(atom) && atom is not ExceptAtom || IsOpen(atom, group)).Select(atom => (Source(atom), atom.First))
        : [];

    /// <summary>«Раз в месяц по пятницам», «2 раза в год на каникулах»: which of them is left open, so the term is the month or year.</summary>
    private static bool IsOpen(Atom atom, PhraseGroup group) => atom switch
    {
        WeekdaysAtom => group.Atoms.Exists(other => other is EveryAtom every && (every.Interval > 1 || every.Unit is not (CalendarUnit.Week or CalendarUnit.Day))) && !group.Atoms.Exists(other => other is DayOfAtom),
        SchoolCalendarAtom school => (school.Numbers.Count == 0 && group.Atoms.Exists(Frequencies.IsCountPerYear)) || IsDated(school, group.Atoms),
        _ => false,
    };

    /// <summary>«Октябрь – ноябрь (осенние каникулы)», «III четверть (январь – март)»: the months are the dates of what only the school's calendar knows.</summary>
    private static bool IsDated(SchoolCalendarAtom school, List<Atom> atoms)
    {
        var at = atoms.IndexOf(school);
        var isExplained = at + 1 < atoms.Count && atoms[at + 1] is PeriodsAtom { Before: Lexeme.Open };
        return isExplained || (at > 0 && school.Before == Lexeme.Open && atoms[at - 1] is PeriodsAtom);
    }

    private static bool IsTerm(Atom atom) => atom is not (OnDemandAtom { DatesElsewhere: true } or ExceptAtom or ClockAtom or RelativeAtom { IsOccasion: true });

    private string Source(Atom atom) => tokens.Source(atom.First, atom.Next);

    private IEnumerable<PlacedSchedule> Parts(PhraseGroup group, DateOnly? after)
    {
        var unfirm = group.All<UnfirmAtom>().FirstOrDefault();
        if (unfirm is not null)
        {
            return [new(Unfirm(group, unfirm, after), group.Atoms[0])];
        }

        var atoms = group.Atoms.Exists(IsTerm) ? group.Atoms.FindAll(IsTerm) : group.Atoms;
        atoms = atoms.FindAll(atom => atom is not SchoolCalendarAtom school || !IsDated(school, atoms));
        if (atoms.Exists(atom => atom is DayOfAtom) && atoms.TrueForAll(atom => atom is DuringAtom or DayOfAtom { Unit: not null }))
        {
            // «В течение года, до 5 числа каждого месяца»
            atoms = atoms.FindAll(atom => atom is DayOfAtom);
        }

        var frequencies = Frequencies.Of(atoms);
        if (frequencies.Count == 0 && IsExplained(atoms))
        {
            // «В течение года (май, октябрь)»: of a plan of several years, in each.
            frequencies = term.IsOneYear || atoms[0] is DuringAtom { Unit: null } ? [] : [new EveryAtom(CalendarUnit.Year) { First = atoms[0].First, Next = atoms[^1].Next }];
            atoms = atoms.GetRange(1, atoms.Count - 1);
        }
        else if (frequencies.Count == 0 && IsYearlyUnsaid(atoms))
        {
            frequencies = [new EveryAtom(CalendarUnit.Year) { First = atoms[0].First, Next = atoms[^1].Next }];
        }

        if (frequencies.Count == 0 && group.Atoms.Find(atom => atom is ExceptAtom) is { } except)
        {
            // «Весь год, кроме июля»: no window of its own is left out.
            return [new(PeriodResolver.Failed(ReadingFlag.UnknownWords), except)];
        }

        return frequencies.Count > 0
            ? recurring.Resolve(atoms, frequencies, group.All<ExceptAtom>().SelectMany(except => except.Periods).ToList(), group.StartAfter(after))
            : once.Resolve(atoms, group, after);
    }

    /// <summary>«В течение года: март, июнь», «весь период (май, октябрь)»: the months say when.</summary>
    private static bool IsExplained(List<Atom> atoms) =>
        atoms is [DuringAtom, { Before: Lexeme.Open or Lexeme.Colon or Lexeme.Dash }, ..] && atoms.Skip(1).All(atom => atom is PeriodsAtom list && list.Periods.All(period => PeriodResolver.AsSpan(period) is not null));

    /// <summary>«Сентябрь 2022-2024 гг.», «2022-2024 гг., IV квартал», «до 1 марта года, следующего за отчётным».</summary>
    private static bool IsYearlyUnsaid(List<Atom> atoms)
    {
        var isAfterReport = atoms.Exists(atom => atom is UntilAtom { Period: SpanPeriod { Year.Kind: YearKind.AfterReport } } || (atom is PeriodsAtom list && list.Periods.Any(period => period is SpanPeriod { Year.Kind: YearKind.AfterReport })));
        var others = atoms.FindAll(atom => atom is not PeriodsAtom { Periods: [YearsPeriod { First: > 0 } years] } || years.Last == years.First);
        var isOverYears = atoms.Count > 1 && others.Count == atoms.Count - 1 && (others[0] == atoms[0] || others[^1] == atoms[^1])
            && others.TrueForAll(atom => atom is PeriodsAtom list && list.Periods.All(period => !period.HasYear));
        return isAfterReport || isOverYears;
    }

    /// <summary>Says which words an unparseable part is about.</summary>
    private Schedule Located(Schedule schedule, Atom atom) =>
        schedule is { Kind: ScheduleKind.Unparseable, NotUnderstood: null }
            ? schedule with { NotUnderstood = new NotUnderstood(Source(atom), tokens[atom.First].Start) }
            : schedule;

    private Schedule Unfirm(PhraseGroup group, UnfirmAtom unfirm, DateOnly? after)
    {
        var failed = PeriodResolver.Failed(unfirm.Flag);
        if (unfirm.Otherwise is { } otherwise)
        {
            var instead = new PhraseGroup();
            instead.Atoms.AddRange(group.Atoms.Select(atom => atom == unfirm ? otherwise with { First = atom.First, Next = atom.Next } : atom));
            var parts = Parts(instead, after).OrderBy(part => part.First).Select(part => part.Schedule).ToList();
            var isRead = parts.TrueForAll(part => part.Kind != ScheduleKind.Unparseable) && parts.Count > 0;
            failed = isRead ? failed with { Alternatives = [new Alternative(ScheduleComposer.Compose(parts), "слова понимать приблизительно")] } : failed;
        }

        return Located(failed, unfirm.Next > unfirm.First ? unfirm : group.Atoms[0]);
    }
}

/// <summary>A schedule and the atom it was read from.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Atom">The atom.</param>
internal sealed record PlacedSchedule(Schedule Schedule, Atom Atom)
{
    /// <summary>Where it stands in the phrase.</summary>
    public int First => Atom.First;
}
