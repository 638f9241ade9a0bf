namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads how often: «ежегодно», «не реже 1 раза в квартал», «каждый понедельник», «по итогам четверти».</summary>
/// <param name="tokens">The phrase.</param>
/// <param name="weekdays">Its days of the week.</param>
internal sealed class FrequencyReader(TokenCursor tokens, WeekdayReader weekdays)
{
    private static readonly string[] Events =
        ["заседани", "мероприяти", "совещани", "собрани", "семинар", "встреч", "педсовет", "вебинар", "консультаци", "тренировк", "проверк", "экскурси", "акци", "рейд", "публикаци"];

    /// <summary>A frequency with its unit of time.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Every(int at) =>
        Adverb(at) ?? TimesPerUnit(at) ?? UnitThenTimes(at) ?? EachUnit(at) ?? AtEndOfEach(at);

    /// <summary>«Два раза», «дважды», without a unit of time.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? TimesOnly(int at) =>
        Count(at) is { } count && (tokens.Kind(count.Next - 1) != Lexeme.Times || count.Next > at + 1)
            ? new(new TimesAtom(count.Value.Times, count.Value.Comparison), count.Next)
            : null;

    /// <summary>«2 часа в неделю»: work, not a term.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Workload(int at)
    {
        var start = CompareWord(at)?.Next ?? at;
        var unit = tokens.Kind(start + 1) == Lexeme.Dash && tokens.Kind(start + 2) == Lexeme.Number ? start + 3 : start + 1;
        if (tokens.Kind(start) != Lexeme.Number || !(tokens.IsUnit(unit, CalendarUnit.Hour) || tokens.Begins(unit, "урок", "заняти")) || PerUnit(unit + 1) is not { } per)
        {
            return null;
        }

        return new(new UnfirmAtom(ReadingFlag.Workload, new EveryAtom(per.Value.Unit)), per.Next);
    }

    private Parsed<Atom>? Adverb(int at) =>
        tokens.Kind(at) == Lexeme.EveryUnit ? new(new EveryAtom(tokens[at].Unit), at + 1) : null;

    private Parsed<Atom>? TimesPerUnit(int at) =>
        (Count(tokens.Is(at, "по") ? at + 1 : at) ?? Meetings(at)) is { } count && PerUnit(count.Next) is { } per
            ? new(new EveryAtom(per.Value.Unit, per.Value.Interval, count.Value.Times, count.Value.Comparison, []), per.Next)
            : null;

    /// <summary>«В год 2 раза».</summary>
    private Parsed<Atom>? UnitThenTimes(int at)
    {
        if (PerUnit(at) is not { } per)
        {
            return null;
        }

        var start = tokens.Kind(per.Next) is Lexeme.Dash or Lexeme.Comma or Lexeme.Colon ? per.Next + 1 : per.Next;
        return Count(start) is { } count && PerUnit(count.Next) is null
            ? new(new EveryAtom(per.Value.Unit, per.Value.Interval, count.Value.Times, count.Value.Comparison, []), count.Next)
            : null;
    }

    /// <summary>«каждый месяц», «каждые 2 года», «каждый рабочий день», «каждый понедельник»; of «каждый август» only «каждый».</summary>
    private Parsed<Atom>? EachUnit(int at)
    {
        var i = tokens.Is(at, "в", "во", "на", "за") ? at + 1 : at;
        if (tokens.Kind(i) != Lexeme.Every)
        {
            return null;
        }

        if (tokens.Kind(i + 1) == Lexeme.Working && tokens.IsUnit(i + 2, CalendarUnit.Day))
        {
            return new(new EveryAtom(CalendarUnit.Day, 1, null, Comparison.Exactly, [1, 2, 3, 4, 5]), i + 3);
        }

        if (weekdays.Names(i + 1) is { } days)
        {
            return new(new EveryAtom(CalendarUnit.Week, 1, null, Comparison.Exactly, days.Value), days.Next);
        }

        // «Каждый IV квартал» is one of the year, «каждый второй месяц» is every other.
        var isNamed = (tokens.Kind(i + 1) is Lexeme.Ordinal || (tokens.Kind(i + 1) == Lexeme.Number && !tokens.Is(i, "каждые", "каждых"))) && tokens.Kind(i + 2) == Lexeme.Unit && tokens[i + 2].Unit is CalendarUnit.Quarter or CalendarUnit.HalfYear;
        if (!isNamed && UnitWithInterval(i + 1) is { } unit)
        {
            return new(new EveryAtom(unit.Value.Unit, unit.Value.Interval, null, Comparison.Exactly, []), unit.Next);
        }

        return isNamed || tokens.Kind(i + 1) is Lexeme.Month or Lexeme.Season or Lexeme.Date || tokens.Kind(i + 2) == Lexeme.Month || tokens.Kind(i + 3) == Lexeme.Month
            ? new(new EveryAtom(CalendarUnit.Year), i + 1)
            : null;
    }

    /// <summary>«По итогам полугодия», «по окончании каждой четверти», «в конце каждой четверти», «в течение каждого месяца».</summary>
    private Parsed<Atom>? AtEndOfEach(int at)
    {
        // «По кварталам», «по четвертям»
        if (tokens.Is(at, "по") && tokens.Kind(at + 1) == Lexeme.Unit && tokens[at + 1].Unit is not (CalendarUnit.Day or CalendarUnit.Hour) && WeekdayReader.IsDativePlural(tokens[at + 1]) && OneUnit(at + 1) is { } each)
        {
            return new(new EveryAtom(each.Value), each.Next);
        }

        var unit = -1;
        if (tokens.Is(at, "по") && tokens.Is(at + 1, "итогам", "итогу", "окончании", "окончанию", "результатам", "завершении", "завершению", "истечении"))
        {
            unit = at + 2;
        }
        else if (tokens.Is(at, "в") && (tokens.Kind(at + 1) == Lexeme.Edge || tokens.Begins(at + 1, "течени")) && tokens.Kind(at + 2) is Lexeme.Every or Lexeme.Unit)
        {
            unit = at + 2;
        }
        else if (tokens.Is(at, "до", "к") && (tokens[at + 1] is { Kind: Lexeme.Edge, Value: (int)Edge.End } || tokens.Is(at + 1, "окончания", "окончанию", "завершения", "завершению")) && tokens.Kind(at + 2) is Lexeme.Every)
        {
            // «До окончания каждой четверти»; the bounds of each year and month have dates of their own.
            return OneUnit(at + 3) is { Value: CalendarUnit.SchoolQuarter or CalendarUnit.Trimester or CalendarUnit.SchoolHalf } school ? new(new EveryAtom(school.Value), school.Next) : null;
        }

        if (unit < 0)
        {
            return null;
        }

        var hasEvery = tokens.Kind(unit) is Lexeme.Every;
        unit = hasEvery ? unit + 1 : unit;
        if (OneUnit(unit) is not { } found || tokens.Kind(found.Next) == Lexeme.Year)
        {
            return null;
        }

        // «В конце четверти» comes with each of them; «в конце года» may be any day.
        var isSure = tokens.Is(at, "по") || hasEvery || found.Value == CalendarUnit.SchoolQuarter;
        var isEdgeOfMonths = tokens.Kind(at + 1) == Lexeme.Edge && found.Value is CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.HalfYear;
        var isBegin = tokens.Kind(at + 1) == Lexeme.Edge && tokens[at + 1].Value != (int)Edge.End && found.Value is CalendarUnit.Year or CalendarUnit.SchoolYear;
        return isSure && !isEdgeOfMonths && !isBegin ? new(new EveryAtom(found.Value), found.Next) : null;
    }

    /// <summary>«2 раза», «раз», «не реже одного раза», «1-2 раза», «дважды».</summary>
    private Parsed<(int Times, Comparison Comparison)>? Count(int at)
    {
        var compare = CompareWord(at);
        var i = compare?.Next ?? at;
        var comparison = compare?.Value ?? Comparison.Exactly;
        if (tokens.Kind(i) == Lexeme.TimesAdverb)
        {
            return new((tokens[i].Value, comparison), i + 1);
        }

        if (tokens.Kind(i) == Lexeme.Times && tokens[i].Text != "р")
        {
            return new((1, comparison), i + 1);
        }

        if (tokens.Kind(i) != Lexeme.Number || tokens[i].Value == 0)
        {
            return null;
        }

        if (tokens.Kind(i + 1) is Lexeme.Dash or Lexeme.Or && tokens.Kind(i + 2) == Lexeme.Number && tokens.Kind(i + 3) == Lexeme.Times)
        {
            return new((tokens[i].Value, Comparison.AtLeast), i + 4);
        }

        return tokens.Kind(i + 1) == Lexeme.Times ? new((tokens[i].Value, comparison), i + 2) : null;
    }

    /// <summary>«Не менее 4 заседаний» in a year are as many times.</summary>
    private Parsed<(int Times, Comparison Comparison)>? Meetings(int at)
    {
        var compare = CompareWord(at);
        var i = compare?.Next ?? at;
        return tokens[i] is { Kind: Lexeme.Number, Value: > 0 } number && tokens.Kind(i + 1) == Lexeme.Word && tokens.Begins(i + 1, Events)
            ? new((number.Value, compare?.Value ?? Comparison.Exactly), i + 2)
            : null;
    }

    /// <summary>«Не реже», «не менее, чем», «минимум», «не чаще», «до (3 раз)».</summary>
    private Parsed<Comparison>? CompareWord(int at)
    {
        if (tokens.Is(at, "не") && tokens.Is(at + 1, "реже", "менее", "меньше"))
        {
            return new(Comparison.AtLeast, AfterThan(at + 2));
        }

        if (tokens.Is(at, "не") && tokens.Is(at + 1, "чаще", "более", "больше"))
        {
            return new(Comparison.AtMost, AfterThan(at + 2));
        }

        if (tokens.Is(at, "минимум") || (tokens.Is(at, "как") && tokens.Is(at + 1, "минимум")) || (tokens.Is(at, "хотя") && tokens.Is(at + 1, "бы")))
        {
            return new(Comparison.AtLeast, tokens.Is(at, "минимум") ? at + 1 : at + 2);
        }

        return tokens.Is(at, "максимум") || (tokens.Is(at, "до") && tokens.Kind(at + 2) == Lexeme.Times) ? new(Comparison.AtMost, at + 1) : null;
    }

    private int AfterThan(int at)
    {
        var i = tokens.Kind(at) == Lexeme.Comma ? at + 1 : at;
        return tokens.Is(i, "чем") ? i + 1 : at;
    }

    /// <summary>«в год», «за учебный год», «в 3 года», «/год», «каждые два месяца».</summary>
    private Parsed<(CalendarUnit Unit, int Interval)>? PerUnit(int at)
    {
        var i = at;
        if (tokens.Is(i, "в") && (tokens.Begins(i + 1, "течени") || tokens.Is(i + 1, "ходе")))
        {
            i += 2;
        }
        else if (tokens.Is(i, "в", "во", "за") || tokens.Kind(i) == Lexeme.Slash)
        {
            i++;
        }
        else if (tokens.Kind(i) != Lexeme.Every)
        {
            return null;
        }

        return UnitWithInterval(tokens.Kind(i) is Lexeme.Every or Lexeme.All ? i + 1 : i);
    }

    private Parsed<(CalendarUnit Unit, int Interval)>? UnitWithInterval(int at)
    {
        var hasNumber = tokens.Kind(at) is Lexeme.Number or Lexeme.Ordinal && tokens[at].Value > 0;
        return OneUnit(hasNumber ? at + 1 : at) is { } unit && tokens.Kind(unit.Next) is not Lexeme.Year
            ? new((unit.Value, hasNumber ? tokens[at].Value : 1), unit.Next)
            : null;
    }

    private Parsed<CalendarUnit>? OneUnit(int at)
    {
        var isSchool = tokens.Kind(at) == Lexeme.School;
        var i = isSchool ? at + 1 : at;
        if (tokens.Kind(i) != Lexeme.Unit || tokens[i].Unit is CalendarUnit.Hour or CalendarUnit.Holidays)
        {
            return null;
        }

        return (isSchool, tokens[i].Unit) switch
        {
            (true, CalendarUnit.Year) => new(CalendarUnit.SchoolYear, i + 1),
            (true, CalendarUnit.HalfYear) => new(CalendarUnit.SchoolHalf, i + 1),
            (true, CalendarUnit.SchoolQuarter or CalendarUnit.Trimester) => new(tokens[i].Unit, i + 1),
            (true, _) => null,
            (false, CalendarUnit.HalfYear) when tokens.Kind(i + 1) == Lexeme.School && tokens.IsUnit(i + 2, CalendarUnit.Year) => new(CalendarUnit.SchoolHalf, i + 3),
            (false, CalendarUnit.Year) => new(CalendarUnit.Year, tokens.AfterYearWord(i)),
            (false, var unit) => new(unit, i + 1),
        };
    }
}
