namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads terms that only the school's calendar dates: «на осенних каникулах», «I–II четверти».</summary>
/// <param name="tokens">The phrase.</param>
/// <param name="periods">Its periods.</param>
internal sealed class SchoolCalendarReader(TokenCursor tokens, PeriodReader periods)
{
    /// <summary>Reads such a term.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Read(int at)
    {
        if (AfterBound(at) is { } bound)
        {
            return Numbered(bound);
        }

        if (tokens.Kind(at) == Lexeme.Every)
        {
            return Holidays(at + 1);
        }

        var start = periods.AfterLead(at);
        start = start > at && tokens.Is(start, "дни", "время") ? start + 1 : start;
        start = tokens.Kind(start) == Lexeme.Edge && tokens.Kind(start + 1) is Lexeme.Number or Lexeme.Ordinal ? start + 1 : start;
        return Holidays(start) ?? Numbered(start);
    }

    /// <summary>«К концу III четверти», «до окончания I триместра».</summary>
    private int? AfterBound(int at) =>
        tokens.Is(at, "до", "к") && (tokens[at + 1] is { Kind: Lexeme.Edge, Value: (int)Edge.End } || tokens.Is(at + 1, "окончания", "окончанию", "завершения", "завершению")) ? at + 2 : null;

    private Parsed<Atom>? Holidays(int at)
    {
        var seasons = new List<int>();
        var i = AfterSeasons(at, seasons);
        i = tokens.Kind(i) == Lexeme.School || tokens.Begins(i, "школьн") ? i + 1 : i;
        if (!tokens.IsUnit(i, CalendarUnit.Holidays))
        {
            return null;
        }

        i = tokens.Is(i + 1, "время", "период") ? i + 2 : i + 1;
        if (seasons.Count == 0 && tokens.Kind(i) == Lexeme.Open)
        {
            // «Каникулы (осенние, весенние)»
            var next = AfterSeasons(i + 1, seasons);
            i = tokens.Kind(next) == Lexeme.Close && seasons.Count > 0 ? next + 1 : i;
        }

        var year = periods.Years.OrNone(i);
        return new(new SchoolCalendarAtom(CalendarUnit.Holidays, seasons, year.Value), year.Next);
    }

    private int AfterSeasons(int at, List<int> seasons)
    {
        var i = at;
        while (tokens.Kind(i) == Lexeme.SeasonAdjective)
        {
            seasons.Add(tokens[i].Value);
            i = tokens.Kind(i + 1) is Lexeme.Comma or Lexeme.And or Lexeme.Slash && tokens.Kind(i + 2) == Lexeme.SeasonAdjective ? i + 2 : i + 1;
        }

        return i;
    }

    private Parsed<Atom>? Numbered(int at)
    {
        var numbers = new List<int>();
        var i = at;
        while (tokens.Kind(i) is Lexeme.Number or Lexeme.Ordinal)
        {
            numbers.Add(tokens[i].Value);
            i++;
            if (tokens.Kind(i) is Lexeme.Comma or Lexeme.And or Lexeme.Dash && tokens.Kind(i + 1) is Lexeme.Number or Lexeme.Ordinal)
            {
                if (tokens.Kind(i) == Lexeme.Dash)
                {
                    numbers.AddRange(Enumerable.Range(numbers[^1] + 1, Math.Clamp(tokens[i + 1].Value - numbers[^1] - 1, 0, 3)));
                }

                i++;
            }
        }

        if (numbers.Count == 0 || tokens.Kind(i) != Lexeme.Unit || tokens[i].Unit is not (CalendarUnit.SchoolQuarter or CalendarUnit.Trimester))
        {
            return null;
        }

        var most = tokens[i].Unit == CalendarUnit.Trimester ? 3 : 4;
        if (numbers.Exists(number => number > most || number < -1 || number == 0))
        {
            return null;
        }

        var year = periods.Years.OrNone(i + 1);
        var exact = numbers.Select(number => number == -1 ? most : number).Distinct().ToList();
        return new(new SchoolCalendarAtom(tokens[i].Unit, exact, year.Value), year.Next);
    }
}
