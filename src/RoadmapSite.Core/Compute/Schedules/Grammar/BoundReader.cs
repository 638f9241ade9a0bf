namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads until when and since when: «до», «к», «не позднее», «начиная с», «после».</summary>
/// <param name="tokens">The phrase.</param>
/// <param name="periods">Its periods.</param>
internal sealed class BoundReader(TokenCursor tokens, PeriodReader periods)
{
    /// <summary>«до 1 сентября 2023 г.», «к концу года», «не позднее 15 мая», «на период до 2026 года».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Until(int at)
    {
        var start = AfterLead(at);
        if (BoundWord(start) is not { } bound)
        {
            return null;
        }

        var i = tokens.Kind(bound.Next) == Lexeme.All ? bound.Next + 1 : bound.Next;
        var edge = tokens.Kind(i) == Lexeme.Edge ? (Edge)tokens[i].Value : tokens.Is(i, "окончания", "окончанию", "завершения", "завершению") ? Edge.End : Edge.None;
        i = edge == Edge.None ? i : i + 1;
        i = tokens.Kind(i) == Lexeme.All ? i + 1 : i;
        if (edge is Edge.End && TermOfRoadmap(i) is { } wholeTerm)
        {
            return new(new UntilAtom(null, bound.Value, edge), wholeTerm);
        }

        if (edge is Edge.None && bound.Value == Bound.NotLater && tokens.Is(start, "по") && !BeginsWithDay(i))
        {
            return null;
        }

        if (tokens.Kind(i) == Lexeme.Every)
        {
            return edge != Edge.None && Generic(i + 1) is { } each ? new(new UntilAtom(each.Value, bound.Value, edge) { IsEach = true }, each.Next) : null;
        }

        if (Wider(periods.Simple(i), Generic(i)) is not { } period)
        {
            return null;
        }

        return tokens.Is(period.Next, "включительно", "вкл")
            ? new(new UntilAtom(period.Value, Bound.NotLater, edge), period.Next + 1)
            : new(new UntilAtom(period.Value, bound.Value, edge), period.Next);
    }

    /// <summary>«с 2023 года», «начиная с 1 сентября», «не ранее мая», «после 01.09.2022», «с начала 2023 г. и далее».</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Since(int at)
    {
        var i = tokens.Is(at, "начиная") ? at + 1 : at;
        var isAfter = tokens.Is(i, "после") && i == at;
        if (tokens.Is(i, "не") && tokens.Is(i + 1, "ранее", "раньше"))
        {
            i += tokens.Is(i + 2, "чем") ? 3 : 2;
        }
        else if (isAfter || tokens.Is(i, "с", "со", "от"))
        {
            i++;
        }
        else
        {
            return null;
        }

        if (tokens.Is(i, "г"))
        {
            return null;
        }

        i = tokens.Kind(i) == Lexeme.Edge && tokens[i].Value == (int)Edge.Start ? i + 1 : i;
        if (Wider(periods.Simple(i), Generic(i)) is not { } period)
        {
            return null;
        }

        var next = tokens.Kind(period.Next) is Lexeme.And or Lexeme.Comma && tokens.Is(period.Next + 1, "далее") && tokens.Kind(period.Next + 2) == Lexeme.End ? period.Next + 2 : period.Next;
        return new(new SinceAtom(period.Value, isAfter), next);
    }

    private static Parsed<Period>? Wider(Parsed<Period>? one, Parsed<Period>? other) =>
        one is null || (other is { } wide && wide.Next > one.Value.Next) ? other : one;

    /// <summary>«в срок», «на период», before «до».</summary>
    private int AfterLead(int at)
    {
        var i = tokens.Is(at, "в", "на") ? at + 1 : at;
        return tokens.Kind(i) == Lexeme.Span ? i + 1 : at;
    }

    private Parsed<Bound>? BoundWord(int at)
    {
        if (tokens.Is(at, "не") && tokens.Is(at + 1, "позднее", "позже"))
        {
            var i = tokens.Kind(at + 2) == Lexeme.Comma ? at + 3 : at + 2;
            i = tokens.Is(i, "чем") ? i + 1 : i;
            return new(Bound.NotLater, tokens.Is(i, "до", "к") ? i + 1 : i);
        }

        return tokens[at].Text switch
        {
            "до" => new(Bound.Before, at + 1),
            "к" or "ко" => new(Bound.By, at + 1),
            "по" => new(Bound.NotLater, at + 1),
            "перед" when tokens.Kind(at + 1) == Lexeme.Edge => new(Bound.Before, at + 1),
            _ => null,
        };
    }

    private bool BeginsWithDay(int at) => tokens.Kind(at) is Lexeme.Date or Lexeme.Month or Lexeme.Year || tokens.Kind(at + 1) == Lexeme.Month;

    /// <summary>«года», «учебного года», «нового учебного года» without a number.</summary>
    private Parsed<Period>? Generic(int at)
    {
        var i = tokens.Begins(at, "нов") ? at + 1 : at;
        if (tokens.Kind(i) == Lexeme.School && tokens.IsUnit(i + 1, CalendarUnit.Year))
        {
            return tokens.Kind(tokens.AfterYearWord(i + 1)) == Lexeme.Year ? null : new(new SchoolYearsPeriod(0, 0, false), tokens.AfterYearWord(i + 1));
        }

        return tokens.IsUnit(i, CalendarUnit.Year) && periods.Years.OrNone(i).Value.Kind == YearKind.None
            ? new(new YearsPeriod(0, 0), tokens.AfterYearWord(i))
            : null;
    }

    /// <summary>«(всего) периода», «срока реализации программы», «реализации проекта».</summary>
    private int? TermOfRoadmap(int at)
    {
        var next = TermWords.After(tokens, at);
        return next > at ? next : null;
    }
}
