namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>
/// Cuts a phrase into atoms. At each place every rule is tried and the longest match taken, the earlier rule where two
/// are equal; what no rule takes becomes words.
/// </summary>
internal sealed class PhraseParser
{
    private readonly TokenCursor tokens;
    private readonly PeriodReader periods;
    private readonly ClockReader clock;
    private readonly Func<int, Parsed<Atom>?>[] rules;
    private readonly List<Atom> atoms = [];

    private PhraseParser(TokenCursor tokens)
    {
        this.tokens = tokens;
        periods = new PeriodReader(tokens);
        clock = new ClockReader(tokens);
        var weekdays = new WeekdayReader(tokens);
        var frequencies = new FrequencyReader(tokens, weekdays);
        var bounds = new BoundReader(tokens, periods);
        var wording = new WordingReader(tokens);
        rules =
        [
            Clock,
            Periods,
            new DayOfReader(tokens).Read,
            bounds.Until,
            bounds.Since,
            frequencies.Workload,
            weekdays.Lessons,
            frequencies.Every,
            frequencies.TimesOnly,
            wording.Placeholder,
            wording.During,
            wording.Steadily,
            new SchoolCalendarReader(tokens, periods).Read,
            wording.OnDemand,
            wording.Document,
            wording.Then,
            new EventReader(tokens).Read,
            weekdays.Read,
            Except,
            VagueEdge,
        ];
    }

    /// <summary>Reads a phrase.</summary>
    /// <param name="tokens">Its tokens.</param>
    public static IReadOnlyList<Atom> Parse(TokenCursor tokens) => new PhraseParser(tokens).Read();

    private List<Atom> Read()
    {
        var at = AfterHeading();
        var before = Lexeme.End;
        while (tokens.Kind(at) != Lexeme.End)
        {
            if (SeparatorAt(at) is { } separator)
            {
                before = Stronger(before, separator);
                at++;
                continue;
            }

            var atom = Longest(at) ?? new WordsAtom { First = at, Next = at + 1 };
            Add(atom with { Before = before });
            at = Math.Max(atom.Next, at + 1);
            before = Lexeme.End;
        }

        return atoms;
    }

    /// <summary>«Срок:», «Сроки исполнения –», «со сроком исполнения до …» before the term.</summary>
    private int AfterHeading()
    {
        var first = tokens.Is(0, "с", "со") ? 1 : 0;
        if (tokens.Kind(first) != Lexeme.Span)
        {
            return 0;
        }

        var i = TermWords.After(tokens, first);
        if (tokens.Kind(i) is Lexeme.Colon or Lexeme.Dash)
        {
            return i + 1;
        }

        var isTerm = tokens.Kind(i) is Lexeme.Number or Lexeme.Ordinal or Lexeme.Year or Lexeme.Date or Lexeme.Month or Lexeme.EveryUnit || tokens.Is(i, "до", "к", "не", "с", "по");
        return isTerm && i > first + 1 && tokens.Begins(first, "срок") ? i : 0;
    }

    private Lexeme? SeparatorAt(int at)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            Lexeme.Comma or Lexeme.Semicolon or Lexeme.Colon or Lexeme.Dash or Lexeme.Slash or Lexeme.Open or Lexeme.Close or Lexeme.And => token.Kind,
            _ when tokens.Is(at, "а", "также", "но", "плюс") => Lexeme.And,
            _ => null,
        };
    }

    /// <summary>Of several marks in a row the one that separates most.</summary>
    private static Lexeme Stronger(Lexeme one, Lexeme other)
    {
        Lexeme[] order = [Lexeme.End, Lexeme.Close, Lexeme.And, Lexeme.Slash, Lexeme.Dash, Lexeme.Colon, Lexeme.Comma, Lexeme.Open, Lexeme.Semicolon];
        return Array.IndexOf(order, other) > Array.IndexOf(order, one) ? other : one;
    }

    private Atom? Longest(int at)
    {
        Parsed<Atom>? best = null;
        foreach (var rule in rules)
        {
            if (rule(at) is { } found && (best is null || found.Next > best.Value.Next))
            {
                best = found;
            }
        }

        return best is { } match ? match.Value with { First = at, Next = match.Next } : null;
    }

    private void Add(Atom atom)
    {
        // «(9, 11 классы)»
        var isSeries = atom.Before == Lexeme.Comma && tokens.Kind(atom.First) is Lexeme.Number or Lexeme.Ordinal && tokens.Kind(atom.First - 2) is Lexeme.Number or Lexeme.Ordinal;
        var joins = isSeries || atom.Before is Lexeme.End or Lexeme.And or Lexeme.Slash || (atom.Before == Lexeme.Dash && !tokens[atom.First - 1].SpaceBefore);
        if (atom is WordsAtom && joins && atoms is [.., WordsAtom words])
        {
            atoms[^1] = words with { Next = atom.Next };
        }
        else
        {
            atoms.Add(atom);
        }
    }

    private Parsed<Atom>? Periods(int at)
    {
        if (periods.Read(at) is not { } found)
        {
            return null;
        }

        return new(new PeriodsAtom(SharedDays(at, found.Value) ?? found.Value), found.Next);
    }

    /// <summary>«15 сентября, января и мая»: the day is said once.</summary>
    private List<Period>? SharedDays(int at, IReadOnlyList<Period> found)
    {
        if (found is not [SpanPeriod { Span.Kind: ScheduleKind.Month } month] || !periods.IsGenitive(at) || tokens.Kind(at - 1) is not (Lexeme.Comma or Lexeme.And) || atoms is not [.., var last] || last.Next != at - 1)
        {
            return null;
        }

        IReadOnlyList<Period> before = last switch
        {
            PeriodsAtom list => list.Periods,
            UntilAtom { Period: { } bound } => [bound],
            _ => [],
        };
        var shared = before.Select(period => InMonth(period, month, tokens[at].Value)).OfType<Period>().ToList();
        return shared.Count > 0 && shared.Count == before.Count ? shared : null;
    }

    /// <summary>The same days of another month; null for what has no days of a month.</summary>
    private static Period? InMonth(Period period, SpanPeriod month, int number) => period switch
    {
        SpanPeriod { Span.OfMonth: { } ofMonth } => month with { Span = ofMonth(number) },
        RangePeriod { From: SpanPeriod { Span: { OfMonth: { } from } first }, To: SpanPeriod { Span: { OfMonth: { } to } last } } range when first.StartMonth == last.StartMonth =>
            range with { From = new SpanPeriod(from(number), default), To = month with { Span = to(number) } },
        _ => null,
    };

    private Parsed<Atom>? Clock(int at) => atoms is [.., var before] && before.Next >= at - 1 && IsDay(before) ? clock.Read(at) : null;

    private static bool IsDay(Atom atom) => atom switch
    {
        PeriodsAtom list => list.Periods[^1] is SpanPeriod { Span.Kind: ScheduleKind.Date },
        UntilAtom until => until.Period is SpanPeriod { Span.Kind: ScheduleKind.Date },
        EveryAtom { Unit: CalendarUnit.Day or CalendarUnit.Week } or WeekdaysAtom or DayOfAtom => true,
        _ => false,
    };

    /// <summary>«кроме июля и августа», «за исключением летнего периода».</summary>
    private Parsed<Atom>? Except(int at)
    {
        var i = tokens.Is(at, "за") ? at + 1 : at;
        if (tokens.Kind(i) != Lexeme.Except || periods.Read(i + 1) is not { } first)
        {
            return null;
        }

        var all = first.Value.ToList();
        var next = first.Next;
        while (tokens.Kind(next) is Lexeme.And or Lexeme.Comma && periods.Read(next + 1) is { } more)
        {
            all.AddRange(more.Value);
            next = more.Next;
        }

        return new(new ExceptAtom(all), next);
    }

    /// <summary>«В начале года», «конец 2023 г.», «в осенне-зимний период»: no dates, but dates that may be meant.</summary>
    private Parsed<Atom>? VagueEdge(int at)
    {
        var i = periods.AfterLead(at);
        if (tokens.Kind(i) == Lexeme.SeasonAdjective && tokens.Kind(i + 1) == Lexeme.Dash && tokens.Kind(i + 2) == Lexeme.SeasonAdjective && tokens.Kind(i + 3) == Lexeme.Span)
        {
            return TwoSeasons(tokens[i].Value, tokens[i + 2].Value, i + 4);
        }

        if (tokens.Kind(i) != Lexeme.Edge)
        {
            return null;
        }

        return VagueYear((Edge)tokens[i].Value, i + 1);
    }

    private Parsed<Atom> TwoSeasons(int first, int second, int at)
    {
        var years = periods.Years.Standalone(at);
        var named = years?.Value as YearsPeriod;
        var year = named is null ? default : new YearReference(YearKind.School, named.First);
        var next = named is null ? at : years!.Value.Next;
        var range = new RangePeriod(new SpanPeriod(CalendarSpan.Season(first), year), new SpanPeriod(CalendarSpan.Season(second), default), false);
        return Unfirm(range, next);
    }

    private Parsed<Atom>? VagueYear(Edge edge, int at)
    {
        at = tokens.Kind(at) == Lexeme.Every && (tokens.Kind(at + 1) == Lexeme.School || tokens.IsUnit(at + 1, CalendarUnit.Year)) ? at + 1 : at;
        var isSchool = tokens.Kind(at) == Lexeme.School;
        var year = isSchool ? at + 1 : at;
        if (tokens.AfterYearWord(year) is var next && next > year && tokens.Kind(next) != Lexeme.Year)
        {
            Period generic = isSchool ? new SchoolYearsPeriod(0, 0, false) : new YearsPeriod(0, 0);
            return Unfirm(new EdgePeriod(edge, generic), next);
        }

        return periods.Simple(at) is { } period && period.Value is not SpanPeriod { Span.Kind: ScheduleKind.Date or ScheduleKind.Month }
            ? Unfirm(new EdgePeriod(edge, period.Value), period.Next)
            : null;
    }

    private static Parsed<Atom> Unfirm(Period period, int next) =>
        new(new UnfirmAtom(ReadingFlag.Vague, new PeriodsAtom([period])), next);
}
