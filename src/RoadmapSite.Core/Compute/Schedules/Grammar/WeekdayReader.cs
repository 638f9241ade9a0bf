namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads days of the week: «по вторникам и четвергам», «в рабочие дни», «кроме воскресенья».</summary>
/// <param name="tokens">The phrase.</param>
internal sealed class WeekdayReader(TokenCursor tokens)
{
    /// <summary>«По вторникам и четвергам», «в рабочие дни»; days that are only named are marked as such.</summary>
    /// <param name="at">Where they may begin.</param>
    public Parsed<Atom>? Read(int at)
    {
        var start = tokens.Is(at, "по", "в", "во") ? at + 1 : at;
        if (tokens.Kind(start) == Lexeme.Working && (start > at || tokens.Is(start, "рабочие", "будние", "будни")))
        {
            var isDay = tokens.IsUnit(start + 1, CalendarUnit.Day);
            return isDay || tokens.Begins(start, "будн") ? new(new WeekdaysAtom([1, 2, 3, 4, 5], false), isDay ? start + 2 : start + 1) : null;
        }

        // «Ежедневно, кроме выходных»
        var except = tokens.Is(at, "за") ? at + 1 : at;
        if (tokens.Kind(except) == Lexeme.Except && tokens.Begins(except + 1, "выходн"))
        {
            var holidays = tokens.Kind(except + 2) == Lexeme.And && tokens.Begins(except + 3, "праздничн") ? except + 4 : except + 2;
            return new(new WeekdaysAtom([1, 2, 3, 4, 5], false), tokens.IsUnit(holidays, CalendarUnit.Day) ? holidays + 1 : holidays);
        }

        if (tokens.Kind(except) == Lexeme.Except && Names(except + 1) is { } free)
        {
            return new(new WeekdaysAtom([.. Enumerable.Range(1, 7).Except(free.Value)], true), free.Next);
        }

        if (tokens.Is(at, "с", "со") && tokens.Kind(at + 1) == Lexeme.Weekday && tokens.Is(at + 2, "по") && tokens.Kind(at + 3) == Lexeme.Weekday && tokens[at + 3].Value > tokens[at + 1].Value)
        {
            return new(new WeekdaysAtom([.. Enumerable.Range(tokens[at + 1].Value, tokens[at + 3].Value - tokens[at + 1].Value + 1)], true), at + 4);
        }

        if (tokens.Begins(start, "выходны") && start > at)
        {
            return new(new WeekdaysAtom([6, 7], false), tokens.IsUnit(start + 1, CalendarUnit.Day) ? start + 2 : start + 1);
        }

        return Names(start) is { } days ? new(new WeekdaysAtom(days.Value, !IsDativePlural(tokens[start]) && !(tokens.Is(at, "по") && tokens[start].Text.Length == 2)), days.Next) : null;
    }

    /// <summary>«Каждый учебный день», «в учебное время»: lessons are not on every day, and their days stand nowhere.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Lessons(int at)
    {
        var i = tokens.Kind(at) is Lexeme.Every or Lexeme.EveryUnit || tokens.Is(at, "в", "по", "во") ? at + 1 : at;
        i = i > at && (tokens.Kind(i) == Lexeme.Every || tokens.Is(i, "в")) ? i + 1 : i;
        if (tokens.Kind(i) != Lexeme.School || tokens.Kind(i + 1) != Lexeme.Unit && !tokens.Is(i + 1, "время"))
        {
            return null;
        }

        EveryAtom? every = tokens.Kind(i + 1) != Lexeme.Unit ? new EveryAtom(CalendarUnit.Week) with { Weekdays = [1, 2, 3, 4, 5] } : tokens[i + 1].Unit switch
        {
            CalendarUnit.Day => new EveryAtom(CalendarUnit.Week) with { Weekdays = [1, 2, 3, 4, 5] },
            CalendarUnit.Week or CalendarUnit.Month => new EveryAtom(tokens[i + 1].Unit),
            _ => null,
        };
        return every is null ? null : new(new UnfirmAtom(ReadingFlag.Vague, every), i + 2);
    }

    /// <summary>«Понедельник», «вторник и четверг», «пн–пт».</summary>
    /// <param name="at">Where they may begin.</param>
    public Parsed<IReadOnlyList<int>>? Names(int at)
    {
        var days = new List<int>();
        var i = at;
        while (tokens.Kind(i) == Lexeme.Weekday)
        {
            days.Add(tokens[i].Value);
            var and = tokens.Kind(i + 1) is Lexeme.Comma or Lexeme.And ? i + 2 : -1;
            if (tokens.Kind(i + 1) == Lexeme.Dash && tokens.Kind(i + 2) == Lexeme.Weekday && tokens[i + 2].Value > tokens[i].Value)
            {
                days.AddRange(Enumerable.Range(tokens[i].Value + 1, tokens[i + 2].Value - tokens[i].Value));
                i += 3;
                break;
            }

            and = and > 0 && tokens.Is(and, "по", "в", "во") ? and + 1 : and;
            if (and < 0 || tokens.Kind(and) != Lexeme.Weekday)
            {
                i++;
                break;
            }

            i = and;
        }

        return days.Count > 0 ? new(days, i) : null;
    }

    /// <summary>«Вторникам», as in what comes again and again.</summary>
    /// <param name="token">A word.</param>
    public static bool IsDativePlural(Token token) => token.Text.EndsWith("ам", StringComparison.Ordinal) || token.Text.EndsWith("ям", StringComparison.Ordinal);
}
