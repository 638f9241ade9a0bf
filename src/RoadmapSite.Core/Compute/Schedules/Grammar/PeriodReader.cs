namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads days, months, quarters, years, ranges of them and series that share a month or year.</summary>
internal sealed class PeriodReader
{
    private readonly TokenCursor tokens;
    private readonly YearReader years;
    private readonly RangeReader ranges;

    /// <summary>A reader of a phrase.</summary>
    /// <param name="tokens">The phrase.</param>
    public PeriodReader(TokenCursor tokens)
    {
        this.tokens = tokens;
        years = new YearReader(tokens);
        ranges = new RangeReader(tokens, this);
    }

    /// <summary>The years of the same phrase.</summary>
    public YearReader Years => years;

    /// <summary>A range, a series or a single period, whichever is longest.</summary>
    /// <param name="at">Where it may begin; prepositions before it are passed over.</param>
    public Parsed<IReadOnlyList<Period>>? Read(int at)
    {
        var start = AfterLead(at);
        Parsed<IReadOnlyList<Period>>? best = null;
        foreach (var found in new[] { One(ranges.YearFirst(start)), One(ranges.Read(start)), ranges.Series(start), One(Simple(start)) })
        {
            if (found is { } parsed && (best is null || parsed.Next > best.Value.Next))
            {
                best = parsed;
            }
        }

        return best;
    }

    /// <summary>A single period without prepositions.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Period>? Simple(int at) => tokens.Kind(at) switch
    {
        Lexeme.Date => Date(at),
        Lexeme.Year or Lexeme.School or Lexeme.Current or Lexeme.Next => years.Standalone(at),
        Lexeme.Number or Lexeme.Ordinal => Numbered(at),
        Lexeme.Month => Month(at),
        Lexeme.Edge when tokens.Kind(at + 1) == Lexeme.Month && !IsNominative(at + 1) => WithYear(CalendarSpan.EdgeOfMonth(tokens[at].Value, tokens[at + 1].Value), at + 2),
        Lexeme.Season => WinterOfTwoYears(at) ?? WithYear(CalendarSpan.Season(tokens[at].Value), at + 1),
        Lexeme.SeasonAdjective when tokens.Kind(at + 1) == Lexeme.Span || tokens.Is(at + 1, "сезон", "время", "месяцы", "месяцев", "сезона") => WithYear(CalendarSpan.Season(tokens[at].Value), at + 2),
        Lexeme.Word when tokens.Is(at, "этого") => years.Standalone(at),
        _ => null,
    };

    /// <summary>«Начало сентябрь»: the month is no part of the beginning.</summary>
    private bool IsNominative(int at) => tokens[at].Text is [.., 'ь' or 'й'] or "март" or "август";

    /// <summary>Whether a month is in the genitive, as after its day.</summary>
    /// <param name="at">Where it may stand.</param>
    public bool IsGenitive(int at) => tokens.Kind(at) == Lexeme.Month && tokens[at].Text is [.., 'я'] or "марта" or "августа";

    /// <summary>The index after «в», «на», «в течение всего», «в период» and the like.</summary>
    /// <param name="at">Where they may begin.</param>
    public int AfterLead(int at)
    {
        var i = tokens.Is(at, "по") && tokens.Is(at + 1, "состоянию") ? at + 2 : at;
        if (tokens.Is(i, "в", "во", "на") || (tokens.Is(i, "за") && tokens.Kind(i + 1) is Lexeme.Year or Lexeme.Ordinal or Lexeme.Span))
        {
            i++;
        }

        if (tokens.Begins(i, "течен", "втечени") || tokens.Is(i, "теч", "протяжении", "ходе", "время"))
        {
            i++;
        }
        else if (tokens.Kind(i) == Lexeme.Span)
        {
            i++;
        }
        else if (tokens.Begins(i, "планов") && tokens.Kind(i + 1) == Lexeme.Span)
        {
            // «На 2024 год и плановый период 2025 и 2026 годов»
            i += 2;
        }

        return tokens.Kind(i) == Lexeme.All ? i + 1 : i;
    }

    private static Parsed<IReadOnlyList<Period>>? One(Parsed<Period>? period) =>
        period is { } parsed ? new Parsed<IReadOnlyList<Period>>([parsed.Value], parsed.Next) : null;

    private Parsed<Period>? Date(int at)
    {
        var date = tokens[at].Date;
        var span = date.Day == 0 ? CalendarSpan.Month(date.Month) : CalendarSpan.Day(date.Day, date.Month);
        span = date.Year is 0 or (>= 1900 and < 2200) ? span : span with { In = _ => null };
        return date.Year == 0
            ? WithYear(span, at + 1)
            : new(new SpanPeriod(span, new YearReference(YearKind.Calendar, date.Year)), tokens.AfterYearWord(at + 1));
    }

    /// <summary>«Зима 2022-2023».</summary>
    private Parsed<Period>? WinterOfTwoYears(int at) =>
        tokens[at].Value == 1 && years.Standalone(at + 1) is { Value: YearsPeriod or SchoolYearsPeriod } pair && LastOfPair(pair.Value) is { } last
            ? new(new SpanPeriod(CalendarSpan.Season(1) with { Other = null, IsVague = false }, new YearReference(YearKind.Calendar, last)), pair.Next)
            : null;

    private static int? LastOfPair(Period years) => years switch
    {
        YearsPeriod pair when pair.Last == pair.First + 1 => pair.Last,
        SchoolYearsPeriod pair when pair.Last == pair.First + 1 => pair.Last,
        _ => null,
    };

    private Parsed<Period> WithYear(CalendarSpan span, int at)
    {
        var year = YearAfter(at);
        return new(new SpanPeriod(span, year.Value), year.Next);
    }

    /// <summary>The year after a period; in «2024 г. – май, 2025 г. – июнь» the second is of what follows it.</summary>
    private Parsed<YearReference> YearAfter(int at)
    {
        var year = years.OrNone(at);
        var isOfNext = tokens.Kind(at) == Lexeme.Comma && tokens.Kind(year.Next) is Lexeme.Dash or Lexeme.Colon && Simple(year.Next + 1) is { Value: SpanPeriod { HasYear: false } };
        return isOfNext ? new(default, at) : year;
    }

    /// <summary>A month, perhaps with its part after it: «октябрь (3 декада)».</summary>
    private Parsed<Period> Month(int at)
    {
        var month = tokens[at].Value;
        var word = tokens.Kind(at + 1) == Lexeme.Dash ? at + 2 : at + 1;
        var year = YearAfter(tokens.IsUnit(word, CalendarUnit.Month) ? word + 1 : at + 1);
        if (PartAfterMonth(year.Next, month) is not { } part)
        {
            var isDay = year.Next == at + 2 && years.IsShort(at + 1) && tokens[at + 1].Value <= 31;
            return new(new SpanPeriod(isDay ? OrDay(month, tokens[at + 1].Value) : CalendarSpan.Month(month), year.Value), year.Next);
        }

        var yearAfter = year.Value.Kind == YearKind.None ? years.OrNone(part.Next) : new(year.Value, part.Next);
        return new(new SpanPeriod(part.Value, yearAfter.Value), yearAfter.Next);
    }

    /// <summary>«дек 22» is taken for the year and may be the day.</summary>
    private static CalendarSpan OrDay(int month, int day) =>
        CalendarSpan.Month(month) with { Other = (CalendarSpan.Day(day, month), "число — день месяца") };

    private Parsed<CalendarSpan>? PartAfterMonth(int at, int month)
    {
        var isOpen = tokens.Kind(at) == Lexeme.Open;
        var i = isOpen || tokens.Kind(at) is Lexeme.Comma or Lexeme.Dash ? at + 1 : at;
        if (tokens.Kind(i) is not (Lexeme.Number or Lexeme.Ordinal) || PartOfMonth(tokens[i].Value, i + 1, month) is not { } part)
        {
            return null;
        }

        return isOpen && tokens.Kind(i + 2) == Lexeme.Close ? new(part, i + 3) : new(part, i + 2);
    }

    private CalendarSpan? PartOfMonth(int number, int at, int month) => tokens.Kind(at) switch
    {
        Lexeme.Half => CalendarSpan.HalfMonth(number, month),
        Lexeme.Unit when tokens[at].Unit == CalendarUnit.TenDays => CalendarSpan.TenDays(number, month),
        Lexeme.Unit when tokens[at].Unit == CalendarUnit.Week => CalendarSpan.Week(number, month),
        Lexeme.Unit when tokens[at].Unit == CalendarUnit.Day => CalendarSpan.NthDay(number, month, false),
        Lexeme.Weekday => CalendarSpan.Weekday(number, tokens[at].Value, month),
        Lexeme.DayNumber when number is 1 or -1 => CalendarSpan.EdgeOfMonth(number == 1 ? 1 : 3, month),
        _ => null,
    };

    /// <summary>A number or ordinal with what it counts: «15 мая», «I квартал», «третья неделя ноября», «первая половина года».</summary>
    private Parsed<Period>? Numbered(int at)
    {
        var number = tokens[at].Value;
        var unit = at + 1;
        if (tokens.Kind(at) == Lexeme.Number && tokens.Kind(unit) == Lexeme.DayNumber && tokens.Kind(unit + 1) == Lexeme.Month)
        {
            unit++;
        }

        if (FirstDays(at) is { } days)
        {
            return days;
        }

        // «1. Сентябрь» is an item of a list.
        var isItem = IsNominative(unit) && tokens.Source(at, unit + 1).Contains('.', StringComparison.Ordinal);
        if (tokens.Kind(unit) == Lexeme.Month && number > 0 && !isItem)
        {
            return WithYear(CalendarSpan.Day(number, tokens[unit].Value), unit + 1);
        }

        // «12.IX.2022»
        if (tokens.Kind(at) == Lexeme.Number && number > 0 && IsRoman(unit) && tokens.Kind(unit + 1) == Lexeme.Year)
        {
            return WithYear(CalendarSpan.Day(number, tokens[unit].Value), unit + 1);
        }

        if (tokens.Kind(unit) == Lexeme.Working && tokens.IsUnit(unit + 1, CalendarUnit.Day) && tokens.Kind(unit + 2) == Lexeme.Month)
        {
            return WithYear(CalendarSpan.NthDay(number, tokens[unit + 2].Value, true), unit + 3);
        }

        if (tokens.Kind(unit + 1) == Lexeme.Month && PartOfMonth(number, unit, tokens[unit + 1].Value) is { } part)
        {
            return WithYear(part, unit + 2);
        }

        if (tokens.IsUnit(unit, CalendarUnit.Quarter))
        {
            var quarter = WithYear(CalendarSpan.Quarter(number), unit + 1);
            return quarter.Value.HasYear ? quarter : quarter with { Next = tokens.AfterYearWord(unit + 1) };
        }

        return HalfYear(number, unit) ?? RomanMonth(at) ?? years.Standalone(at);
    }

    /// <summary>«Первые 10 дней сентября», «последние две недели мая».</summary>
    private Parsed<Period>? FirstDays(int at)
    {
        if (tokens[at] is not { Kind: Lexeme.Ordinal, Value: 1 or -1 } edge || tokens.Kind(at + 1) != Lexeme.Number || tokens.Kind(at + 2) != Lexeme.Unit || tokens.Kind(at + 3) != Lexeme.Month)
        {
            return null;
        }

        var (count, month) = (tokens[at + 1].Value, tokens[at + 3].Value);
        CalendarSpan? span = tokens[at + 2].Unit switch
        {
            CalendarUnit.Day when count > 1 => CalendarSpan.Through(CalendarSpan.NthDay(edge.Value == 1 ? 1 : -count, month, false), CalendarSpan.NthDay(edge.Value == 1 ? count : -1, month, false)),
            CalendarUnit.Week when count > 1 => CalendarSpan.Through(CalendarSpan.Week(edge.Value == 1 ? 1 : -count, month), CalendarSpan.Week(edge.Value == 1 ? count : -1, month)),
            _ => null,
        };
        return span is null ? null : WithYear(span, at + 4);
    }

    /// <summary>«X 2023», «IX–XII 2022»: no year has more than four quarters, so a numeral above IV before a year is a month, and so are those beside it.</summary>
    private Parsed<Period>? RomanMonth(int at) =>
        IsRoman(at) && HasRomanMonth && years.OrNone(at + 1) is { Value.Kind: YearKind.Calendar } year
            ? new(new SpanPeriod(CalendarSpan.Month(tokens[at].Value) with { Sibling = CalendarSpan.Month }, year.Value), year.Next)
            : null;

    private bool HasRomanMonth
    {
        get
        {
            for (var i = 0; tokens.Kind(i) != Lexeme.End; i++)
            {
                if (IsRoman(i) && tokens[i].Value > 4 && (tokens.Kind(i + 1) == Lexeme.Year || (tokens.Kind(i + 1) is Lexeme.Dash or Lexeme.Comma or Lexeme.And && IsRoman(i + 2))))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool IsRoman(int at) => tokens.Kind(at) == Lexeme.Ordinal && RomanNumerals.Read(tokens[at].Text) > 0;

    /// <summary>«I полугодие», «первая половина года»; of a school year when the phrase says so.</summary>
    private Parsed<Period>? HalfYear(int number, int at)
    {
        var isSchool = tokens.Kind(at) == Lexeme.School;
        var unit = isSchool ? at + 1 : at;
        if (!tokens.IsUnit(unit, CalendarUnit.HalfYear) && !IsHalfOfYear(unit))
        {
            return null;
        }

        var year = years.OrNone(unit + 1);
        if (year.Value.Kind == YearKind.None && tokens.Kind(unit + 1) == Lexeme.School && tokens.AfterYearWord(unit + 2) > unit + 2)
        {
            return new(new SpanPeriod(CalendarSpan.SchoolHalf(number), default), tokens.AfterYearWord(unit + 2));
        }

        isSchool |= year.Value.Kind is YearKind.School or YearKind.CurrentSchool or YearKind.NextSchool;
        var span = isSchool ? CalendarSpan.SchoolHalf(number) : CalendarSpan.HalfYear(number);
        return new(new SpanPeriod(span, year.Value), year.Value.Kind == YearKind.None ? tokens.AfterYearWord(unit + 1) : year.Next);
    }

    private bool IsHalfOfYear(int at) =>
        tokens.Kind(at) == Lexeme.Half
        && (tokens.Kind(at + 1) is Lexeme.Year or Lexeme.School || tokens.IsUnit(at + 1, CalendarUnit.Year) || (tokens.Kind(at + 1) is Lexeme.Current or Lexeme.Next && !tokens.IsUnit(at + 2, CalendarUnit.Month)));
}
