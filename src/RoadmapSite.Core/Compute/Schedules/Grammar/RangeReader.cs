namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads ranges of days, months, quarters and years, and series that share a month or year.</summary>
/// <param name="tokens">The phrase.</param>
/// <param name="periods">Reads their ends.</param>
internal sealed class RangeReader(TokenCursor tokens, PeriodReader periods)
{
    /// <summary>«2023 год, сентябрь – 2024 год, май».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Period>? YearFirst(int at) =>
        YearThenMonth(at) is { } from && tokens.Kind(from.Next) == Lexeme.Dash && YearThenMonth(from.Next + 1) is { } to
            ? new(new RangePeriod(from.Value, to.Value, false), to.Next)
            : null;

    private Parsed<Period>? YearThenMonth(int at)
    {
        var next = tokens.AfterYearWord(at + 1);
        next = tokens.Kind(next) == Lexeme.Comma ? next + 1 : next;
        return tokens.Kind(at) == Lexeme.Year && tokens.Kind(next) == Lexeme.Month && tokens.Kind(next + 1) != Lexeme.Year
            ? new(new SpanPeriod(CalendarSpan.Month(tokens[next].Value), new YearReference(YearKind.Calendar, tokens[at].Value)), next + 1)
            : null;
    }

    /// <summary>«с A по B», «от A до B», «A – B».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Period>? Read(int at)
    {
        var hasSince = tokens.Is(at, "с", "со", "от");
        var start = hasSince ? at + 1 : at;
        var from = Boundary(start, Edge.Start);
        var number = from is null && tokens.Kind(start) is Lexeme.Number or Lexeme.Ordinal ? tokens[start].Value : 0;
        if (from is null && number == 0)
        {
            return null;
        }

        var connector = from?.Next ?? start + 1;
        connector = hasSince && tokens.Kind(connector) is Lexeme.Comma or Lexeme.And && tokens.Is(connector + 1, "по", "до") ? connector + 1 : connector;
        var isBefore = hasSince && tokens.Is(connector, "до");
        if (!isBefore && !IsRangeConnector(connector, start))
        {
            return null;
        }

        var second = isBefore || tokens.Is(connector, "по") ? periods.AfterLead(connector + 1) : connector + 1;
        var isWhole = tokens[second] is { Kind: Lexeme.Edge, Value: (int)Edge.End };
        if (Boundary(second, isBefore && !isWhole ? Edge.Start : Edge.End) is not { } to || (tokens.Kind(connector) == Lexeme.Dash && IsHeading(from?.Value, to.Value)))
        {
            return null;
        }

        var first = from?.Value ?? Sibling(to.Value, number);
        var next = tokens.Is(to.Next, "включительно", "вкл") ? to.Next + 1 : to.Next;
        return first is null ? null : new(new RangePeriod(first, to.Value, isBefore && !isWhole && !IsDay(to.Value)), next);
    }

    /// <summary>«2024 г. – II квартал», «июнь – 2024 г.»: a part of the year, not its other end.</summary>
    private static bool IsHeading(Period? from, Period to) =>
        (from is YearsPeriod or SchoolYearsPeriod && to is SpanPeriod { HasYear: false } or RangePeriod { HasYear: false })
        || (from is SpanPeriod { HasYear: false } && to is YearsPeriod or SchoolYearsPeriod);

    private bool IsRangeConnector(int at, int start) =>
        tokens.Kind(at) == Lexeme.Dash
        || tokens.Is(at, "по")
        || (tokens.Kind(at) == Lexeme.Slash && tokens.Kind(start) == Lexeme.Date && tokens.Kind(at + 1) == Lexeme.Date);

    private static bool IsDay(Period period) => period is SpanPeriod { Span.Kind: ScheduleKind.Date };

    /// <summary>«15» of «с 15 по 20 ноября» is 15 November.</summary>
    private static SpanPeriod? Sibling(Period of, int number) =>
        of is SpanPeriod { Span.Sibling: { } sibling } ? new SpanPeriod(sibling(number), default) : null;

    /// <summary>An end of a range: a period, or the edge of a longer one that says the same: «с начала 2023 года», «до конца 2023 года».</summary>
    private Parsed<Period>? Boundary(int at, Edge edge)
    {
        if (periods.Simple(at) is { } simple)
        {
            return simple;
        }

        return tokens.Kind(at) == Lexeme.Edge && tokens[at].Value == (int)edge ? periods.Simple(at + 1) : null;
    }

    /// <summary>«1, 3 кварталы», «5, 15 и 25 мая», «I–II и IV кварталы».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<IReadOnlyList<Period>>? Series(int at)
    {
        var numbers = new List<(int Number, bool IsRangeEnd)>();
        var i = at;
        var isRangeEnd = false;
        while (tokens.Kind(i) is Lexeme.Number or Lexeme.Ordinal && tokens.Kind(i + 1) is Lexeme.Comma or Lexeme.And or Lexeme.Dash && tokens.Kind(i + 2) is Lexeme.Number or Lexeme.Ordinal)
        {
            numbers.Add((tokens[i].Value, isRangeEnd));
            isRangeEnd = tokens.Kind(i + 1) == Lexeme.Dash;
            i += 2;
        }

        if (numbers.Count == 0 || periods.Simple(i) is not { Value: SpanPeriod last } parsed || last.Span.Sibling is null)
        {
            return null;
        }

        numbers.Add((tokens[i].Value, isRangeEnd));
        var series = new List<Period>();
        foreach (var (number, endsRange) in numbers)
        {
            var period = new SpanPeriod(last.Span.Sibling(number), last.Year);
            if (endsRange)
            {
                series[^1] = new RangePeriod(series[^1], period, false);
            }
            else
            {
                series.Add(period);
            }
        }

        return new(series, parsed.Next);
    }
}
