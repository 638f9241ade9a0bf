namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads the year after a month or day, and years on their own.</summary>
/// <param name="tokens">The phrase.</param>
internal sealed class YearReader(TokenCursor tokens)
{
    /// <summary>Reads the year that belongs to what stands before: «2021 г.», «, 2020», «2023/24 уч. года», «текущего года».</summary>
    /// <param name="at">Where it may begin.</param>
    /// <returns>The year, or none and the same index.</returns>
    public Parsed<YearReference> OrNone(int at)
    {
        if (tokens.Kind(at) == Lexeme.Comma)
        {
            return tokens.Kind(at + 1) == Lexeme.Year && Number(at + 1) is { } afterComma ? afterComma : new(default, at);
        }

        // «сентябрь (2023 г.)»
        if (tokens.Kind(at) == Lexeme.Open && tokens.Kind(at + 1) == Lexeme.Year && Number(at + 1) is { } inBrackets && tokens.Kind(inBrackets.Next) == Lexeme.Close)
        {
            return inBrackets with { Next = inBrackets.Next + 1 };
        }

        // «май учебного года»
        if (tokens.Is(at, "учебного") && tokens.AfterYearWord(at + 1) is var next && next > at + 1 && tokens.Kind(next) != Lexeme.Year)
        {
            return new(default, next);
        }

        return Number(at) ?? Named(at) ?? new(default, at);
    }

    /// <summary>Reads years or school years on their own.</summary>
    /// <param name="at">Where they may begin.</param>
    public Parsed<Period>? Standalone(int at)
    {
        if (tokens.Kind(at) == Lexeme.Year)
        {
            return Years(at);
        }

        if (ShortSchoolYear(at) is { } pair)
        {
            return new(new SchoolYearsPeriod(pair.Value.Year, pair.Value.Year + 1, false), pair.Next);
        }

        if (tokens.Kind(at) == Lexeme.School && tokens.AfterYearWord(at + 1) is var after && after > at + 1)
        {
            // «учебный год 2022-2023»
            return tokens.Kind(after) == Lexeme.Year && Years(after) is { } parsed
                ? parsed.Value is YearsPeriod years ? new(new SchoolYearsPeriod(years.First, years.Last, false), parsed.Next) : parsed
                : null;
        }

        return Named(at) is { Value.Kind: not YearKind.None } named ? new(new NamedYearPeriod(named.Value), named.Next) : null;
    }

    /// <summary>«23/24 уч. год».</summary>
    private Parsed<YearReference>? ShortSchoolYear(int at) =>
        tokens[at] is { Kind: Lexeme.Number, Text.Length: 2 } first && tokens.Kind(at + 1) is Lexeme.Slash or Lexeme.Dash
        && tokens[at + 2] is { Kind: Lexeme.Number, Text.Length: 2 } second && second.Value == first.Value + 1 && AfterSchoolWord(at + 3) is { } school
            ? new(new YearReference(YearKind.School, 2000 + first.Value), school.Next)
            : null;

    private Parsed<YearReference>? Number(int at)
    {
        if (ShortSchoolYear(at) is { } pair)
        {
            return pair;
        }

        var token = tokens[at];
        if (token.Kind == Lexeme.Number && token.Text.Length == 2 && token.Value is > 12 and < 100 && tokens.AfterYearWord(at + 1) is var after && after > at + 1)
        {
            return new(new YearReference(YearKind.Calendar, 2000 + token.Value), after);
        }

        if (IsShort(at))
        {
            return new(new YearReference(YearKind.Calendar, 2000 + token.Value), at + 1);
        }

        if (token.Kind != Lexeme.Year)
        {
            return null;
        }

        if (Years(at) is not { } years)
        {
            return null;
        }

        return years.Value switch
        {
            SchoolYearsPeriod school when school.Last == school.First + 1 => new(new YearReference(YearKind.School, school.First), years.Next),
            YearsPeriod single when single.First == single.Last => new(new YearReference(YearKind.Calendar, single.First), years.Next),
            _ => null,
        };
    }

    /// <summary>«дек 22», «сен 22 – май 23»: two digits after a month that count nothing. Days stand before their month, but a reader may mean one: the caller says so.</summary>
    /// <param name="at">Where the digits stand.</param>
    public bool IsShort(int at)
    {
        var isLikely = tokens[at] is { Kind: Lexeme.Number, Text.Length: 2, Value: >= 20 and < 40 } && tokens.Kind(at - 1) == Lexeme.Month;
        var next = tokens.Kind(at + 1) is Lexeme.Comma or Lexeme.And or Lexeme.Dash ? at + 2 : at + 1;
        return isLikely && (tokens.Kind(at + 1) is Lexeme.End or Lexeme.Semicolon or Lexeme.Close || (next > at + 1 && tokens.Kind(next) == Lexeme.Month));
    }

    /// <summary>«2022», «2022-2024 гг.», «2022/23 уч. год».</summary>
    private Parsed<Period>? Years(int at)
    {
        var first = tokens[at].Value;
        if (tokens.Kind(at + 1) is not (Lexeme.Dash or Lexeme.Slash) || LastYear(at + 2, first) is not { } last)
        {
            return AfterSchoolWord(at + 1) is { } afterOne
                ? new(new SchoolYearsPeriod(first, first, afterOne.Value), afterOne.Next)
                : new(new YearsPeriod(first, first), tokens.AfterYearWord(at + 1));
        }

        var isSlash = tokens.Kind(at + 1) == Lexeme.Slash;
        if (AfterSchoolWord(at + 3) is { } school)
        {
            return new(new SchoolYearsPeriod(first, last, school.Value), school.Next);
        }

        var next = tokens.AfterYearWord(at + 3);
        if (isSlash && last == first + 1)
        {
            return new(new SchoolYearsPeriod(first, last, false), next);
        }

        return tokens.Kind(at + 2) == Lexeme.Year || last == first + 1
            ? new(new YearsPeriod(first, last), next)
            : IsoMonth(at);
    }

    /// <summary>«2022-09»: the second number is no year.</summary>
    private Parsed<Period>? IsoMonth(int at) =>
        tokens[at + 2].Value is >= 1 and <= 12 and var month && tokens.Kind(at + 1) == Lexeme.Dash
            ? new(new SpanPeriod(CalendarSpan.Month(month), new YearReference(YearKind.Calendar, tokens[at].Value)), at + 3)
            : null;

    /// <summary>The second year of a pair: «2024», or «24» after 2023; not the day of «2023 – 15 января» nor the number of «2023 – 11 класс».</summary>
    private int? LastYear(int at, int first)
    {
        var token = tokens[at];
        if (token.Kind == Lexeme.Year)
        {
            return token.Value;
        }

        if (tokens.Kind(at + 1) is Lexeme.Month or Lexeme.DayNumber or Lexeme.Word)
        {
            return null;
        }

        return token.Kind == Lexeme.Number && token.Text.Length == 2 ? (first / 100 * 100) + token.Value : null;
    }

    /// <summary>«уч. г.», «учебные годы», «учебного»; the value says whether it is a plural.</summary>
    private Parsed<bool>? AfterSchoolWord(int at)
    {
        if (tokens.Kind(at) != Lexeme.School)
        {
            return null;
        }

        var next = tokens.AfterYearWord(at + 1);
        var isPlural = tokens.Is(at, "учебные", "учебных", "учебным", "учебными") || tokens.Is(next - 1, "гг", "годы", "годов", "годах") || next == at + 3;
        return new(isPlural, next);
    }

    /// <summary>«текущего года», «с. г.», «следующего учебного года», «года, следующего за отчётным».</summary>
    private Parsed<YearReference>? Named(int at)
    {
        if (tokens.Is(at, "с", "т") && tokens.Is(at + 1, "г"))
        {
            return new(new YearReference(YearKind.Current, 0), at + 2);
        }

        var kind = tokens.Kind(at);
        if (kind is Lexeme.Current or Lexeme.Next || tokens.Begins(at, "нов", "очередн", "этого", "предстоящ", "наступающ"))
        {
            var isNext = kind == Lexeme.Next || tokens.Begins(at, "очередн", "предстоящ", "наступающ");
            var isSchool = tokens.Kind(at + 1) == Lexeme.School;
            var year = isSchool ? at + 2 : at + 1;
            if (tokens.AfterYearWord(year) is var next && next > year)
            {
                var isAny = tokens.Begins(at, "нов");
                return isAny ? new(default, next) : new(new YearReference(Kind(isNext, isSchool), 0), next);
            }
        }

        return YearAfterReport(at);
    }

    private static YearKind Kind(bool isNext, bool isSchool) => (isNext, isSchool) switch
    {
        (false, false) => YearKind.Current,
        (false, true) => YearKind.CurrentSchool,
        (true, false) => YearKind.Next,
        _ => YearKind.NextSchool,
    };

    private Parsed<YearReference>? YearAfterReport(int at)
    {
        if (tokens.Kind(at) == Lexeme.Next && tokens.Is(at + 1, "за") && tokens.Begins(at + 2, "отчетн") && tokens.AfterYearWord(at + 3) is var end && end > at + 3)
        {
            return new(new YearReference(YearKind.AfterReport, 0), end);
        }

        var next = tokens.AfterYearWord(at);
        if (next == at)
        {
            return null;
        }

        next = tokens.Kind(next) == Lexeme.Comma ? next + 1 : next;
        if (tokens.Kind(next) != Lexeme.Next || !tokens.Is(next + 1, "за") || !tokens.Begins(next + 2, "отчетн"))
        {
            return null;
        }

        return new(new YearReference(YearKind.AfterReport, 0), tokens.AfterYearWord(tokens.Is(next + 3, "периодом") ? next + 4 : next + 3));
    }
}
