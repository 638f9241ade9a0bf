using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Puts atoms into groups, finds labels and notes, and keeps what is neither.</summary>
internal sealed class PhraseGrouper
{
    private readonly TokenCursor tokens;
    private readonly PhraseWords kinds;
    private readonly List<PhraseGroup> groups = [];

    private PhraseGrouper(TokenCursor tokens)
    {
        this.tokens = tokens;
        kinds = new PhraseWords(tokens);
    }

    /// <summary>The words that are neither a label nor a note.</summary>
    public WordsAtom? NotUnderstood { get; private set; }

    /// <summary>The groups, in the order of the phrase.</summary>
    public IReadOnlyList<PhraseGroup> Groups => groups;

    /// <summary>Groups the atoms of a phrase.</summary>
    /// <param name="tokens">The phrase.</param>
    /// <param name="atoms">Its atoms.</param>
    public static PhraseGrouper Group(TokenCursor tokens, IReadOnlyList<Atom> atoms)
    {
        var grouper = new PhraseGrouper(tokens);
        for (var i = 0; i < atoms.Count; i++)
        {
            var next = i + 1 < atoms.Count ? atoms[i + 1] : null;
            if (atoms[i] is WordsAtom words && grouper.WithExplanation(words, next) is { } whole)
            {
                i++;
                grouper.AddWords(whole, i + 1 < atoms.Count ? atoms[i + 1] : null);
            }
            else if (atoms[i] is WordsAtom alone)
            {
                grouper.AddWords(alone, next);
            }
            else
            {
                grouper.Add(atoms[i]);
            }
        }

        grouper.PartDatedBounds();
        grouper.SpreadFrequency();
        grouper.JoinListsOverSemicolons();
        grouper.JoinWhatGoesOn();
        return grouper;
    }

    private PhraseGroup Current
    {
        get
        {
            if (groups.Count == 0)
            {
                groups.Add(new PhraseGroup());
            }

            return groups[^1];
        }
    }

    private void Add(Atom atom)
    {
        if (atom is ThenAtom then)
        {
            groups.Add(new PhraseGroup { Then = then });
            return;
        }

        // «Ежегодно (август), отчёт ежеквартально»: a second frequency after a complete term begins another.
        var isSecondFrequency = atom is EveryAtom && atom.Before is Lexeme.Comma or Lexeme.And && Current.All<EveryAtom>().Any() && Current.All<PeriodsAtom>().Any();
        var isNew = groups.Count > 0 && Current.Atoms.Count > 0 && (atom.Before == Lexeme.Semicolon || Current.IsClosed || isSecondFrequency);
        if (isNew)
        {
            groups.Add(new PhraseGroup());
        }

        Current.Atoms.Add(atom);
    }

    /// <summary>«I этап (подготовительный): …», «II этап – основной (2024–2026 гг.)» begin with one label.</summary>
    private WordsAtom? WithExplanation(WordsAtom words, Atom? next)
    {
        if (Current.Atoms.Count > 0 || Current.Label is not null || next is not WordsAtom { Before: Lexeme.Open or Lexeme.Dash } explanation || !kinds.NamesNumberedPart(words))
        {
            return null;
        }

        var isBracketed = explanation.Before == Lexeme.Open && tokens.Kind(explanation.Next) == Lexeme.Close;
        return explanation.Before == Lexeme.Open && !isBracketed ? null : words with { Next = isBracketed ? explanation.Next + 1 : explanation.Next };
    }

    private void AddWords(WordsAtom words, Atom? next)
    {
        var text = tokens.Source(words.First, words.Next);
        var termFollows = next is not null and not WordsAtom;
        var isMarked = termFollows && next!.Before is Lexeme.Dash or Lexeme.Colon;
        var isStart = Current.Atoms.Count == 0;
        if (words.IsDocument && !isStart)
        {
            Current.Qualifiers.Add((text, words.First));
        }
        else if (!kinds.IsPlain(words, isMarked))
        {
            NotUnderstood ??= words;
        }
        else if (isStart && termFollows && Current.Label is null && (isMarked || !kinds.HasPreposition(words)))
        {
            Current.Label = text;
        }
        else if (isStart && termFollows && Current.Label is null && kinds.IsPlace(words))
        {
            Current.Qualifiers.Add((text, words.First));
        }
        else if (!isStart && words.Before == Lexeme.End && tokens[words.First - 1] is { Kind: Lexeme.EveryUnit, Text: not [.., 'о'] })
        {
            // «Ежеквартальный отчёт»
            Current.Qualifiers.Add((text, words.First));
        }
        else if (!isStart && (words.Before == Lexeme.Open || (kinds.BeginsWithPreposition(words) && !isMarked)))
        {
            Current.Qualifiers.Add((text, words.First));
        }
        else if (!isStart && words.Before is Lexeme.Comma or Lexeme.Semicolon or Lexeme.And && termFollows && next!.Before is not (Lexeme.Comma or Lexeme.Semicolon))
        {
            groups.Add(new PhraseGroup { Label = text });
        }
        else if (!isStart && words.Before is Lexeme.Dash or Lexeme.Colon && Current.Label is null && kinds.IsSpaced(words) && (next is null || next.Before is Lexeme.Comma or Lexeme.Semicolon))
        {
            Current.Label = text;
            Current.IsClosed = true;
        }
        else
        {
            NotUnderstood ??= words;
        }
    }

    /// <summary>«До 30 августа 2024 г., ежегодно до 1 сентября»: the first day is a term of its own, not the end of what comes every year.</summary>
    private void PartDatedBounds()
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Atoms is [UntilAtom { Period: SpanPeriod { HasYear: true, Span.Kind: ScheduleKind.Date } }, EveryAtom { Unit: CalendarUnit.Year, Interval: 1, Times: null, Before: Lexeme.Comma }, .. { Count: > 0 } own]
                && own.TrueForAll(atom => atom is UntilAtom { Period.HasYear: false } || (atom is PeriodsAtom { Periods: var periods } && periods.All(period => !period.HasYear))))
            {
                var yearly = new PhraseGroup { Then = new ThenAtom(null) };
                yearly.Atoms.AddRange(groups[i].Atoms[1..]);
                groups[i].Atoms.RemoveRange(1, groups[i].Atoms.Count - 1);
                groups.Insert(++i, yearly);
            }
        }
    }

    /// <summary>«Ежегодно (июнь – 1 смена, июль – 2 смена)»: the frequency is of each.</summary>
    private void SpreadFrequency()
    {
        if (groups.Count < 2 || groups[0].Atoms is not [EveryAtom { Unit: CalendarUnit.Year } every, PeriodsAtom { Before: Lexeme.Open or Lexeme.Colon or Lexeme.Dash }, ..])
        {
            return;
        }

        var rest = groups.GetRange(1, groups.Count - 1);
        if (groups[0].Label is not null && rest.TrueForAll(group => group.Label is not null && group.Then is null && group.Atoms.TrueForAll(atom => atom is PeriodsAtom)))
        {
            rest.ForEach(group => group.Atoms.Add(every with { First = group.Atoms[0].First, Next = group.Atoms[0].Next }));
        }
    }

    /// <summary>«сентябрь; декабрь; май ежегодно»: the frequency is of the whole list.</summary>
    private void JoinListsOverSemicolons()
    {
        var lists = groups.Count(group => group.Atoms.TrueForAll(atom => atom is UntilAtom { Period.HasYear: false } || (atom is PeriodsAtom { Periods: var periods } && periods.All(period => !period.HasYear))));
        var isOneList = groups.Count > 1 && lists == groups.Count - 1 && groups.TrueForAll(group => group.Label is null && group.Then is null)
            && groups.Exists(group => group.Atoms.Exists(atom => atom is EveryAtom { Unit: CalendarUnit.Year }));
        if (isOneList)
        {
            Merge(0, groups.Count);
        }
    }

    /// <summary>«1 октября 2022 г., далее ежегодно»: every year from that day on; «с 2024 года и далее постоянно»: what begins goes on so.</summary>
    private void JoinWhatGoesOn()
    {
        for (var i = 1; i < groups.Count; i++)
        {
            var (before, now) = (groups[i - 1].Atoms, groups[i]);
            if (now is not { Then: { Qualifier: null }, Atoms.Count: > 0, Label: null } || before.Count == 0)
            {
                continue;
            }

            var isPlainYearly = now.Atoms is [EveryAtom { Unit: CalendarUnit.Year, Times: null }];
            if (before.TrueForAll(atom => atom is SinceAtom) || (isPlainYearly && CanRecur(before)))
            {
                // «В течение 2022 года, далее ежегодно»: the year is the first of them.
                BeginWithYears(before);
                Merge(i - 1, 2);
            }
        }
    }

    /// <summary>Whether terms come every year as they are; bounds of several years do not, nor one beside terms of another kind.</summary>
    private static bool CanRecur(List<Atom> atoms)
    {
        var bounds = atoms.OfType<UntilAtom>().Where(until => until.Period is { HasYear: true }).ToList();
        return atoms.TrueForAll(atom => atom is PeriodsAtom or UntilAtom)
            && (bounds.Count == 0 || (atoms.TrueForAll(atom => atom is UntilAtom) && bounds.TrueForAll(until => YearOf(until) is { } year && year == YearOf(bounds[0]))));
    }

    private static YearReference? YearOf(UntilAtom until) => until.Period is SpanPeriod { Year: { Kind: YearKind.Calendar or YearKind.School } year } ? year : null;

    private static void BeginWithYears(List<Atom> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is PeriodsAtom { Periods: [YearsPeriod { First: > 0 } or SchoolYearsPeriod { First: > 0 }] } years)
            {
                atoms[i] = new SinceAtom(years.Periods[0], false) { First = years.First, Next = years.Next, Before = years.Before };
            }
            else if (atoms[i] is UntilAtom { Period: SpanPeriod span } until && YearOf(until) is { } year)
            {
                Period first = year.Kind == YearKind.School ? new SchoolYearsPeriod(year.Year, year.Year + 1, false) : new YearsPeriod(year.Year, year.Year);
                atoms[i] = until with { Period = span with { Year = default } };
                atoms.Insert(++i, new SinceAtom(first, false) { First = until.First, Next = until.Next, Before = until.Before });
            }
        }
    }

    private void Merge(int first, int count)
    {
        foreach (var group in groups.GetRange(first + 1, count - 1))
        {
            groups[first].Atoms.AddRange(group.Atoms);
            groups[first].Qualifiers.AddRange(group.Qualifiers);
        }

        groups.RemoveRange(first + 1, count - 1);
    }
}
