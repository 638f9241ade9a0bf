namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads terms without dates: «постоянно», «в течение года», «по мере необходимости», «по графику», «уточняется», «далее».</summary>
/// <param name="tokens">The phrase.</param>
internal sealed class WordingReader(TokenCursor tokens)
{
    private static readonly string[] Occasions =
    [
        "мере", "необходимости", "надобности", "потребности", "запросу", "запросам", "заявке", "заявкам", "заявлению", "заявлениям", "обращению",
        "обращениям", "требованию", "требованиям", "факту", "возможности", "поручению", "поручениям", "вызову", "приглашению", "желанию", "показаниям",
        "ситуации", "усмотрению", "инициативе", "ходу", "случаю", "обстоятельствам", "жалобам", "предписаниям",
    ];

    private static readonly string[] Documents =
    [
        "план", "график", "расписани", "согласовани", "приказ", "положени", "программ", "циклограмм", "календар", "регламент", "распоряжени",
        "договор", "контракт", "соглашени", "порядк", "постановлени", "медиаплан", "договоренност",
    ];

    /// <summary>«постоянно», «на постоянной основе», «в штатном режиме», «круглый год».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Steadily(int at)
    {
        var i = tokens.Is(at, "на", "в") ? at + 1 : at;
        if (tokens.Is(i, "круглый") && tokens.IsUnit(i + 1, CalendarUnit.Year))
        {
            return new(new SteadilyAtom(), i + 2);
        }

        var isKnown = tokens.Kind(i) is Lexeme.Steadily or Lexeme.Current || tokens.Begins(i, "штатн", "планов", "обычн");
        if (isKnown && tokens.Is(i + 1, "основе", "режиме", "порядке"))
        {
            return new(new SteadilyAtom { IsManner = tokens[i] is { Kind: Lexeme.Steadily, Value: 1 } }, i + 2);
        }

        return tokens.Kind(at) == Lexeme.Steadily ? new(new SteadilyAtom { IsManner = tokens[at].Value == 1 }, at + 1) : null;
    }

    /// <summary>«в течение (всего) года», «весь период реализации программы», «весь учебный год», «учебный год» and no more.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? During(int at)
    {
        var lead = AfterDuring(at);
        var i = lead;
        var hasAll = tokens.Kind(i) == Lexeme.All;
        i = hasAll ? i + 1 : i;
        i = lead == at && tokens.Kind(i) == Lexeme.Span && tokens.Kind(i + 1) == Lexeme.School ? i + 1 : i;
        var isSchool = tokens.Kind(i) == Lexeme.School;
        var year = isSchool ? i + 1 : i;
        var isAlone = isSchool && at == 0 && tokens.AfterYearWord(year) is var end && end > year && tokens.Kind(end) == Lexeme.End;
        if (lead == at && !hasAll && tokens.Kind(at) != Lexeme.Span && !isAlone)
        {
            return null;
        }

        if (tokens.AfterYearWord(year) is var next && next > year && tokens.Kind(next) != Lexeme.Year)
        {
            return new(new DuringAtom(isSchool ? CalendarUnit.SchoolYear : CalendarUnit.Year), next);
        }

        var term = TermWords.After(tokens, i);
        if (hasAll && term == i && tokens.Is(i, "этапах", "протяжении", "время"))
        {
            term = Math.Max(i + 1, TermWords.After(tokens, i + 1));
        }

        // «на период» and «срок» alone name nothing.
        var isNamed = hasAll || term > i + 1 || tokens.Begins(lead - 1, "теч", "втечени", "протяжени", "ход", "процесс");
        return term > i && isNamed ? new(new DuringAtom((CalendarUnit?)null), term) : Unfinished(at, i);
    }

    /// <summary>«по мере необходимости», «при наличии», «в случае …», «по запросу»; or «по графику», «согласно плану».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? OnDemand(int at)
    {
        if (tokens.Is(at, "по") && tokens.Is(at + 1, Occasions))
        {
            return new(new OnDemandAtom(false), Tail(at + 2));
        }

        if ((tokens.Is(at, "при") && IsOccasion(at + 1)) || (tokens.Is(at, "в") && tokens.Is(at + 1, "случае", "случаях")))
        {
            return new(new OnDemandAtom(false), Tail(at + 2));
        }

        if (tokens.Is(at, "оперативно", "незамедлительно", "немедленно", "срочно", "безотлагательно", "своевременно", "ситуативно", "эпизодически"))
        {
            return new(new OnDemandAtom(false), at + 1);
        }

        return InOrder(at) ?? Elsewhere(at);
    }

    /// <summary>«При необходимости», «при поступлении», but not «при директоре».</summary>
    private bool IsOccasion(int at) =>
        tokens.Kind(at) == Lexeme.Word
        && (tokens.Is(at, "необходимости", "надобности", "потребности", "возможности", "приеме", "выходе", "подготовке")
            || (tokens[at].Text.EndsWith("ии", StringComparison.Ordinal) && !tokens.Begins(at, "администрац", "организац")));

    /// <summary>«уточняется», «срок не определён», «будет установлен», «нет».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Placeholder(int at)
    {
        var i = tokens.Kind(at) == Lexeme.Span || tokens.Is(at, "дата", "даты") ? at + 1 : at;
        if (tokens.Begins(i, "уточня", "уточнит", "отсутству", "прочерк") || (tokens.Is(i, "нет") && tokens.Kind(i + 1) == Lexeme.End))
        {
            return new(new UnfirmAtom(ReadingFlag.Placeholder, null), i + 1);
        }

        var isNot = tokens.Is(i, "не", "будет", "будут", "подлежит", "требует");
        var verb = tokens.Is(i + 1, "быть") ? i + 2 : i + 1;
        return isNot && tokens.Begins(verb, "определ", "установл", "указан", "утвержд", "назнач", "уточн", "извест", "объявл", "согласован")
            ? new(new UnfirmAtom(ReadingFlag.Placeholder, null), verb + 1)
            : null;
    }

    /// <summary>«далее», «затем», «в дальнейшем», «с последующим обновлением».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Then(int at)
    {
        if (tokens.Is(at, "далее", "затем", "потом", "впоследствии"))
        {
            return new(new ThenAtom(null), at + 1);
        }

        if (tokens.Is(at, "в") && (tokens.Is(at + 1, "дальнейшем") || (tokens.Kind(at + 1) == Lexeme.Next && tokens.Is(at + 1, "последующем", "следующем") && tokens.Kind(at + 2) != Lexeme.Unit)))
        {
            return new(new ThenAtom(null), at + 2);
        }

        return tokens.Is(at, "с") && tokens.Is(at + 1, "последующим", "последующей", "последующими", "дальнейшим", "дальнейшей") && tokens.Kind(at + 2) == Lexeme.Word
            ? new(new ThenAtom(Nominative.OfInstrumental(tokens.Source(at + 2, at + 3))), at + 3)
            : null;
    }

    /// <summary>The index after the words that belong to what stands before: up to a mark or the next term.</summary>
    /// <param name="at">Where they may begin.</param>
    public int Tail(int at)
    {
        var i = at;
        while (tokens.Kind(i) is not (Lexeme.End or Lexeme.Comma or Lexeme.Semicolon or Lexeme.Colon or Lexeme.Open or Lexeme.Close or Lexeme.EveryUnit or Lexeme.Year or Lexeme.Date or Lexeme.Month or Lexeme.Steadily or Lexeme.Every or Lexeme.Number)
            && !IsBreak(i))
        {
            i++;
        }

        return i;
    }

    private bool IsBreak(int at) =>
        (tokens.Kind(at) == Lexeme.Dash && tokens[at].SpaceBefore)
        || tokens.Is(at, "но")
        || (tokens.Is(at, "не") && tokens.Is(at + 1, "реже", "менее", "позднее", "позже"))
        || (tokens.Is(at, "в") && tokens.Begins(at + 1, "течени"));

    /// <summary>«в рабочем порядке», «в индивидуальном порядке»; «в установленные сроки».</summary>
    private Parsed<Atom>? InOrder(int at)
    {
        if (!tokens.Is(at, "в"))
        {
            return null;
        }

        if (tokens.Begins(at + 1, "рабоч", "оперативн", "индивидуальн") && tokens.Is(at + 2, "порядке", "режиме"))
        {
            return new(new OnDemandAtom(false), at + 3);
        }

        var isSet = tokens.Begins(at + 1, "установленн", "указанн", "определенн", "утвержденн", "назначенн", "согласованн", "запланированн");
        if (isSet && (tokens.Kind(at + 2) == Lexeme.Span || tokens.Is(at + 2, "порядке")))
        {
            return new(new OnDemandAtom(true), Tail(at + 3));
        }

        var comma = tokens.Kind(at + 2) == Lexeme.Comma ? at + 3 : at + 2;
        return tokens.Kind(at + 1) == Lexeme.Span && tokens.Begins(comma, "установленн", "указанн", "определенн", "утвержденн", "предусмотренн")
            ? new(new OnDemandAtom(true), TailWithDates(comma))
            : null;
    }

    /// <summary>«по (отдельному) плану», «согласно …», «в соответствии с …».</summary>
    private Parsed<Atom>? Elsewhere(int at)
    {
        if (tokens.Is(at, "согласно") || (tokens.Is(at, "в") && tokens.Is(at + 1, "соответствии")))
        {
            return new(new OnDemandAtom(true), TailWithDates(at + 1));
        }

        if (!tokens.Is(at, "по"))
        {
            return null;
        }

        for (var i = at + 1; i <= at + 4; i++)
        {
            if (tokens.Begins(i, Documents))
            {
                return new(new OnDemandAtom(true), TailWithDates(i + 1));
            }

            if (tokens.Kind(i) is not (Lexeme.Word or Lexeme.School or Lexeme.Every or Lexeme.EveryUnit or Lexeme.Dash))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>«Приказ от 01.09.2023 № 15»: the day of a document is no term.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Document(int at)
    {
        if (tokens.Kind(at) != Lexeme.Word || !(tokens.Begins(at, Documents) || tokens.Begins(at, "протокол", "письм", "решени", "устав", "закон")))
        {
            return null;
        }

        var i = at + 1;
        while (tokens.Kind(i) == Lexeme.Word && i < at + 6 && !tokens.Is(i, "от", "№"))
        {
            i++;
        }

        i = tokens.Is(i, "№") ? i + 2 : i;
        return tokens.Is(i, "от") && AfterName(i + 1) is var next && next > i + 1 ? new(new WordsAtom { IsDocument = true }, next) : null;
    }

    /// <summary>As <see cref="Tail"/>, together with the days in the name of the document: «согласно плану работы на 2022-2023 учебный год», «согласно приказу от 01.09.2023 № 15»; and with what a participle adds.</summary>
    private int TailWithDates(int at)
    {
        var tail = Tail(at);
        if (tokens.Kind(tail) == Lexeme.Comma && tokens.Begins(tail + 1, "утвержденн", "установленн", "согласованн", "определенн", "размещенн", "разработанн"))
        {
            tail = Tail(tail + 1);
        }

        return tail > 0 && tokens.Is(tail - 1, "на", "от") ? AfterName(tail) : tail;
    }

    /// <summary>The index after the day, year and number of a document.</summary>
    private int AfterName(int at)
    {
        var i = at;
        while (tokens.Kind(i) is Lexeme.Year or Lexeme.Date or Lexeme.Number or Lexeme.Month or Lexeme.School || tokens.IsUnit(i, CalendarUnit.Year) || tokens.Is(i, "№")
            || (i > at && tokens.Kind(i) is Lexeme.Dash or Lexeme.Slash && tokens.Kind(i + 1) is Lexeme.Year or Lexeme.Number or Lexeme.Month))
        {
            i++;
        }

        return i;
    }

    private int AfterDuring(int at)
    {
        if (tokens.Is(at, "втечение", "втечении"))
        {
            return at + 1;
        }

        var i = tokens.Is(at, "в", "во", "на", "за") ? at + 1 : at;
        if (tokens.Begins(i, "течен") || tokens.Is(i, "теч", "протяжении", "ходе", "процессе"))
        {
            return i + 1;
        }

        return tokens.Kind(i) == Lexeme.All || (i > at && tokens.Kind(i) == Lexeme.Span) ? i : at;
    }

    /// <summary>«В течение» with nothing after it, or «в течение месяца» of no month in particular.</summary>
    private Parsed<Atom>? Unfinished(int at, int i)
    {
        if (!tokens.Begins(i - 1, "течен", "втечени", "протяжени") && !tokens.Is(i - 1, "теч"))
        {
            return null;
        }

        if (tokens.Kind(i) == Lexeme.End)
        {
            return new(new UnfirmAtom(ReadingFlag.Truncated, new SteadilyAtom()), i);
        }

        return tokens.Kind(i) == Lexeme.Unit && tokens[i].Unit is not CalendarUnit.Hour && i > at
            ? new(new UnfirmAtom(ReadingFlag.Vague, new EveryAtom(tokens[i].Unit)), i + 1)
            : null;
    }
}
