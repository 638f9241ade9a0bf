namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads terms that are counted from an event: «в течение 10 дней со дня …», «за 3 дня до …», «после …», «в день …».</summary>
/// <param name="tokens">The phrase.</param>
internal sealed class EventReader(TokenCursor tokens)
{
    // Days that are known by name, for phrases that write them small.
    private static readonly string[] Feasts = ["знаний", "победы", "учителя", "матери", "отца", "семьи", "россии", "конституции", "космонавтики", "защитника", "защиты", "народного"];

    /// <summary>Reads such a term.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Read(int at) => Counted(at) ?? OnTheDay(at) ?? BeforeOrAfter(at);

    /// <summary>«в течение 10 рабочих дней со дня …», «не позднее чем за 3 дня до …», «через месяц после …», «в трёхдневный срок с момента …».</summary>
    private Parsed<Atom>? Counted(int at)
    {
        var length = Adjectival(at) ?? Length(AfterLead(at));
        if (length is not { } parsed)
        {
            return null;
        }

        var isBefore = tokens.Is(parsed.Next, "до");
        var anchor = AfterSince(isBefore ? parsed.Next + 1 : parsed.Next);
        if (anchor == parsed.Next || Anchor(anchor) is not { } found)
        {
            return null;
        }

        var offset = parsed.Value with { Amount = isBefore ? -parsed.Value.Amount : parsed.Value.Amount };
        return new(new RelativeAtom(found.Value, offset, isBefore), found.Next);
    }

    /// <summary>«в день проведения …», «на следующий день после …», «накануне …», «одновременно с …».</summary>
    private Parsed<Atom>? OnTheDay(int at)
    {
        if (tokens.Is(at, "в") && tokens.Is(at + 1, "день") && (IsName(at + 1) || tokens.Is(at + 2, Feasts)) && AfterWords(at + 2) is { } named)
        {
            return new(new RelativeAtom("День " + tokens.Source(at + 2, named), new Offset(0, OffsetUnit.Day, false), false), named);
        }

        if (tokens.Is(at, "в") && (tokens.Is(at + 1, "день", "момент") || (tokens.Is(at + 1, "ходе", "рамках", "процессе", "период", "дни") && tokens.Kind(at + 2) == Lexeme.Word)))
        {
            return SpeaksOfMoney(at + 2) ? null : During(at + 2, isOccasion: !tokens.Is(at + 1, "день", "момент"));
        }

        if (tokens.Is(at, "на") && tokens.Kind(at + 1) == Lexeme.Next && tokens.IsUnit(at + 2, CalendarUnit.Day) && tokens.Is(at + 3, "после"))
        {
            return Relative(at + 4, new Offset(1, OffsetUnit.Day, false));
        }

        if (tokens.Is(at, "к", "ко") && tokens.Is(at + 1, "дню") && tokens.Kind(at + 2) == Lexeme.Word && AfterWords(at + 2) is { } feast)
        {
            return new(new RelativeAtom("День " + tokens.Source(at + 2, feast), null, true), feast);
        }

        if (tokens.Is(at, "накануне"))
        {
            return Relative(at + 1, new Offset(-1, OffsetUnit.Day, false), isBefore: true);
        }

        return tokens.Is(at, "во") && tokens.Is(at + 1, "время") ? During(at + 2, isOccasion: true) : null;
    }

    private Parsed<Atom>? During(int at, bool isOccasion) =>
        Anchor(at) is { } anchor ? new(new RelativeAtom(anchor.Value, new Offset(0, OffsetUnit.Day, false), false) { IsOccasion = isOccasion }, anchor.Next) : null;

    /// <summary>«В рамках выделенных средств» limits the money.</summary>
    private bool SpeaksOfMoney(int at)
    {
        for (var i = at; tokens.Kind(i) == Lexeme.Word; i++)
        {
            if (tokens.Begins(i, "финансирован", "средств", "бюджетн", "ассигнован", "смет", "субсиди"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«после …», «по окончании …», «до начала …», «с момента …», «перед …».</summary>
    private Parsed<Atom>? BeforeOrAfter(int at)
    {
        if (tokens.Is(at, "перед"))
        {
            return AfterWords(at + 1) is { } next ? new(new RelativeAtom(Nominative.OfInstrumental(tokens.Source(at + 1, next)), null, true), next) : null;
        }

        if (tokens.Is(at, "после", "до"))
        {
            return Relative(at + 1, null, isBefore: !tokens.Is(at, "после"));
        }

        if (tokens.Is(at, "по") && tokens.Is(at + 1, "окончании", "окончанию", "завершении", "завершению", "истечении"))
        {
            // The event is the end itself: «по окончании конкурса» is after «окончание конкурса».
            return Relative(at + 1, null);
        }

        if (tokens.Is(at, "по") && tokens.Is(at + 1, "итогам", "итогу", "результатам"))
        {
            return Anchor(at + 2, mayBeTerm: true) is { } term ? new(new RelativeAtom(term.Value, null, false), term.Next) : null;
        }

        return tokens.Is(at, "с", "со") && tokens.Is(at + 1, "момента", "дня", "даты") ? Relative(at + 2, null) : null;
    }

    private Parsed<Atom>? Relative(int at, Offset? offset, bool isBefore = false) =>
        Anchor(at) is { } anchor ? new(new RelativeAtom(anchor.Value, offset, isBefore), anchor.Next) : null;

    /// <summary>«День знаний» is the name of a day, «день проведения» is not.</summary>
    private bool IsName(int at) => char.IsUpper(tokens.Source(at, at + 1)[0]);

    private Parsed<string>? Anchor(int at, bool mayBeTerm = false) =>
        AfterWords(at, mayBeTerm) is { } next ? new(Nominative.OfGenitive(tokens.Source(at, next)), next) : null;

    /// <summary>The index after the event: words up to a mark.</summary>
    private int? AfterWords(int at, bool mayBeTerm = false)
    {
        var i = at;
        var hasWord = mayBeTerm && tokens.Kind(at) is Lexeme.Year or Lexeme.Month;
        if (!mayBeTerm && tokens.Kind(at) is Lexeme.Number or Lexeme.Date or Lexeme.Year or Lexeme.Month)
        {
            return null;
        }

        while (tokens.Kind(i) is not (Lexeme.End or Lexeme.Comma or Lexeme.Semicolon or Lexeme.Colon or Lexeme.Open or Lexeme.Close or Lexeme.EveryUnit or Lexeme.Steadily)
            && !(tokens.Kind(i) == Lexeme.Dash && tokens[i].SpaceBefore)
            && !IsBound(i) && !IsCount(i))
        {
            hasWord |= (mayBeTerm && i > at && tokens.Kind(i) == Lexeme.Unit) || tokens.Kind(i) is Lexeme.Word or Lexeme.SeasonAdjective or Lexeme.School || tokens.IsUnit(i, CalendarUnit.Holidays) || (tokens.Kind(i) == Lexeme.Edge && tokens.Kind(i + 1) != Lexeme.Year);
            i++;
        }

        return hasWord ? i : null;
    }

    /// <summary>«… 2 раза в год», «… не реже раза в месяц» says how often.</summary>
    private bool IsCount(int at) =>
        tokens.Kind(at) is Lexeme.Times or Lexeme.TimesAdverb
        || (tokens.Kind(at) == Lexeme.Number && tokens.Kind(at + 1) == Lexeme.Times)
        || (tokens.Is(at, "не") && tokens.Is(at + 1, "реже", "менее", "чаще", "более"));

    /// <summary>«… до 31.12.2024», «… по 31 декабря», «… и до завершения» speak of the other end.</summary>
    private bool IsBound(int at) =>
        (tokens.Is(at, "до", "по") && (tokens.Kind(at + 1) is Lexeme.Date or Lexeme.Year or Lexeme.Edge || (tokens.Kind(at + 1) is Lexeme.Number or Lexeme.Ordinal && tokens.Kind(at + 2) is Lexeme.Month)))
        || (tokens.Kind(at) == Lexeme.And && tokens.Is(at + 1, "до", "по"));

    /// <summary>After «в течение», «через», «не позднее чем за», «за».</summary>
    private int AfterLead(int at)
    {
        var i = at;
        if (tokens.Is(i, "не") && tokens.Is(i + 1, "позднее", "позже", "менее", "более", "ранее"))
        {
            i = tokens.Kind(i + 2) == Lexeme.Comma ? i + 3 : i + 2;
            i = tokens.Is(i, "чем") ? i + 1 : i;
        }

        if (tokens.Is(i, "в") && tokens.Begins(i + 1, "течени"))
        {
            return i + 2;
        }

        return tokens.Is(i, "через", "спустя", "за") || (i == at && tokens.Is(i, "до") && tokens.Kind(i + 1) == Lexeme.Number) ? i + 1 : i;
    }

    /// <summary>«10 рабочих дней», «месяца», «2-х недель».</summary>
    private Parsed<Offset>? Length(int at)
    {
        var hasNumber = tokens.Kind(at) == Lexeme.Number;
        var i = hasNumber ? at + 1 : at;
        if (tokens.Kind(i) == Lexeme.Open && tokens.Kind(i + 2) == Lexeme.Close)
        {
            i += 3;
        }

        var isWorking = tokens.Kind(i) == Lexeme.Working;
        i = isWorking || tokens.Begins(i, "календарн") || tokens.Kind(i) == Lexeme.School ? i + 1 : i;
        return tokens.Kind(i) == Lexeme.Unit && UnitOf(tokens[i].Unit) is { } unit
            ? new(new Offset(hasNumber ? tokens[at].Value : 1, unit, isWorking), i + 1)
            : null;
    }

    private static OffsetUnit? UnitOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Hour => OffsetUnit.Hour,
        CalendarUnit.Day => OffsetUnit.Day,
        CalendarUnit.Week => OffsetUnit.Week,
        CalendarUnit.Month => OffsetUnit.Month,
        CalendarUnit.Year => OffsetUnit.Year,
        _ => null,
    };

    /// <summary>«в трёхдневный срок», «в 10-дневный срок», «в месячный срок».</summary>
    private Parsed<Offset>? Adjectival(int at)
    {
        var i = tokens.Is(at, "в") ? at + 1 : -1;
        if (i < 0)
        {
            return null;
        }

        var amount = 1;
        if (tokens.Kind(i) == Lexeme.Number)
        {
            amount = tokens[i].Value;
            i = tokens.Kind(i + 1) == Lexeme.Dash ? i + 2 : i + 1;
        }

        var word = tokens[i].Text;
        foreach (var (stem, unit) in new[] { ("дневный", OffsetUnit.Day), ("недельный", OffsetUnit.Week), ("месячный", OffsetUnit.Month) })
        {
            if (word.EndsWith(stem, StringComparison.Ordinal) && tokens.Kind(i + 1) == Lexeme.Span)
            {
                var prefix = word[..^stem.Length];
                amount = prefix.Length > 0 && Lexicon.Find(prefix) is { Kind: Lexeme.Number, Value: var value } ? value : amount;
                return prefix.Length > 0 && Lexicon.Find(prefix) is not { Kind: Lexeme.Number } ? null : new(new Offset(amount, unit, false), i + 2);
            }
        }

        return null;
    }

    /// <summary>The index after «со дня», «с момента», «после», «до».</summary>
    private int AfterSince(int at)
    {
        if (tokens.Is(at, "с", "со", "от") && tokens.Is(at + 1, "дня", "момента", "даты"))
        {
            return at + 2;
        }

        if (tokens.Is(at, "по") && tokens.Is(at + 1, "окончании", "завершении"))
        {
            return at + 1;
        }

        return tokens.Is(at, "после", "с", "со", "от") ? at + 1 : at;
    }
}
