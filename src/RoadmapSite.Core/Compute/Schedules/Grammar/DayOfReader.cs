namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads a place within a month, quarter or other unit: «до 5 числа», «последняя пятница месяца», «в конце квартала».</summary>
/// <param name="tokens">The phrase.</param>
internal sealed class DayOfReader(TokenCursor tokens)
{
    /// <summary>Reads such a place.</summary>
    /// <param name="at">Where it may begin.</param>
    public Parsed<Atom>? Read(int at) => DayNumbers(at) ?? NthOfUnit(at) ?? EdgeOfUnit(at);

    /// <summary>«до 5 числа (каждого) месяца, следующего за отчётным», «5 и 20 числа», «до 30 числа».</summary>
    private Parsed<Atom>? DayNumbers(int at)
    {
        var start = tokens.Is(at, "по") && tokens.Is(at + 1, "состоянию") ? at + 2 : at;
        start = tokens.Is(start, "на") ? start + 1 : start;
        var i = AfterBound(start);
        var hasBound = i > start;
        i = tokens.Kind(i) == Lexeme.Every ? i + 1 : i;
        if (DayRange(i) is { } range)
        {
            var place = Where(range.Next);
            return new(new DayOfAtom([range.Value], place.Value.Unit, place.Value.MonthOfUnit, place.Value.IsNextMonth) { IsMonthOpen = place.Value.IsOpen }, place.Next);
        }

        var days = new List<Func<int, CalendarSpan>>();
        while (tokens.Kind(i) is Lexeme.Number or Lexeme.Ordinal && !IsPlural(i))
        {
            var day = tokens[i].Value;
            days.Add(month => day > 0 ? LastDayAtMost(day, month) : CalendarSpan.NthDay(-1, month, false));
            i++;
            if (tokens.Kind(i) is Lexeme.Comma or Lexeme.And && tokens.Kind(i + 1) is Lexeme.Number)
            {
                i++;
            }
        }

        if (days.Count == 0 || tokens.Kind(i) != Lexeme.DayNumber || tokens.Kind(i + 1) == Lexeme.Month)
        {
            return null;
        }

        var ofUnit = tokens.Kind(i + 1) == Lexeme.Every ? i + 2 : i + 1;
        if (!hasBound && tokens.Kind(ofUnit) == Lexeme.Unit && tokens[ofUnit].Unit is CalendarUnit.Quarter or CalendarUnit.HalfYear)
        {
            // «1 числа каждого квартала» is that of its first month; a bound leaves the month open.
            return new(new DayOfAtom(days, tokens[ofUnit].Unit, 1, false), ofUnit + 1);
        }

        var hasEvery = tokens.Kind(at) == Lexeme.Every || tokens.Kind(AfterBound(at)) == Lexeme.Every;
        var where = Where(i + 1);
        var unit = where.Value.Unit ?? (hasEvery ? CalendarUnit.Month : null);
        return new(new DayOfAtom(days, unit, where.Value.MonthOfUnit, where.Value.IsNextMonth) { IsMonthOpen = where.Value.IsOpen }, where.Next);
    }

    /// <summary>«с 1 по 10 число», «1-10 числа».</summary>
    private Parsed<Func<int, CalendarSpan>>? DayRange(int at)
    {
        var i = tokens.Is(at, "с") ? at + 1 : at;
        var isRange = tokens.Kind(i) == Lexeme.Number && (tokens.Kind(i + 1) == Lexeme.Dash || tokens.Is(i + 1, "по")) && tokens.Kind(i + 2) == Lexeme.Number && tokens.Kind(i + 3) == Lexeme.DayNumber;
        var (first, last) = (tokens[i].Value, tokens[i + 2].Value);
        return isRange ? new(month => CalendarSpan.Days(first, last, month), i + 4) : null;
    }

    /// <summary>«30 числа» of February is its last day.</summary>
    private static CalendarSpan LastDayAtMost(int day, int month)
    {
        var exact = CalendarSpan.Day(day, month);
        return exact with { In = year => exact.In(year) ?? (day <= 31 ? CalendarSpan.NthDay(-1, month, false).In(year) : null) };
    }

    /// <summary>After «числа»: of which month of which unit.</summary>
    private Parsed<(CalendarUnit? Unit, int MonthOfUnit, bool IsNextMonth, bool IsOpen)> Where(int at)
    {
        var i = tokens.Is(at, "в") ? at + 1 : at;
        if (tokens.Kind(i) is Lexeme.Ordinal && tokens.IsUnit(i + 1, CalendarUnit.Month))
        {
            var unit = tokens.Kind(i + 2) == Lexeme.Every ? i + 3 : i + 2;
            if (tokens[i].Value == 1 && tokens.Kind(unit) == Lexeme.Next && tokens.Kind(unit + 1) == Lexeme.Unit)
            {
                // «первого месяца следующего квартала»
                return new((tokens[unit + 1].Unit, -1, true, false), unit + 2);
            }

            return tokens.Kind(unit) == Lexeme.Unit
                ? new((tokens[unit].Unit, tokens[i].Value, false, false), unit + 1)
                : new((null, tokens[i].Value, false, false), i + 2);
        }

        i = tokens.Kind(i) is Lexeme.Every or Lexeme.Current || tokens.Begins(i, "отчетн") ? i + 1 : i;
        if (tokens.Kind(i) == Lexeme.Next && tokens.IsUnit(i + 1, CalendarUnit.Month))
        {
            return new((null, -1, true, false), i + 2);
        }

        var hasMonth = tokens.IsUnit(i, CalendarUnit.Month);
        i = hasMonth ? i + 1 : at;
        var comma = tokens.Kind(i) == Lexeme.Comma ? i + 1 : i;
        if (tokens.Kind(comma) == Lexeme.Next && tokens.Is(comma + 1, "за"))
        {
            return AfterWhat(comma + 2);
        }

        return new((hasMonth ? CalendarUnit.Month : null, -1, false, !hasMonth), i);
    }

    /// <summary>«…, следующего за отчётным», «…, следующего за кварталом».</summary>
    private Parsed<(CalendarUnit? Unit, int MonthOfUnit, bool IsNextMonth, bool IsOpen)> AfterWhat(int at)
    {
        var i = tokens.Kind(at) is Lexeme.Every || tokens.Begins(at, "отчетн", "истекш") ? at + 1 : at;
        if (tokens.Kind(i) == Lexeme.Unit)
        {
            return new((tokens[i].Unit, -1, true, false), i + 1);
        }

        var isPeriod = tokens.Kind(i) == Lexeme.Span;
        return new((null, -1, true, false), isPeriod ? i + 1 : i);
    }

    /// <summary>«первый понедельник (каждого) месяца», «последняя неделя квартала», «третья декада месяца», «последний рабочий день месяца».</summary>
    private Parsed<Atom>? NthOfUnit(int at)
    {
        var i = AfterBound(tokens.Is(at, "в", "во", "на") ? at + 1 : at);
        i = tokens.Kind(i) == Lexeme.Every ? i + 1 : i;
        var hasEvery = tokens.Kind(i - 1) == Lexeme.Every && i > at;
        var others = NumbersBeforeLast(i);
        i += others.Count * 2;
        var first = tokens.Kind(i) is Lexeme.Ordinal or Lexeme.Number && tokens.Kind(i + 1) == Lexeme.Dash && tokens.Kind(i + 2) is Lexeme.Ordinal or Lexeme.Number ? tokens[i].Value : 0;
        i = first > 0 ? i + 2 : i;
        if (tokens.Kind(i) is not (Lexeme.Ordinal or Lexeme.Number))
        {
            return null;
        }

        var number = tokens[i].Value;
        var isWorking = tokens.Kind(i + 1) == Lexeme.Working;
        var noun = isWorking ? i + 2 : i + 1;
        if (Nth(number, noun, isWorking) is not { } span)
        {
            return null;
        }

        if (first > 0)
        {
            // «1–2 неделя» is one stretch.
            var (begin, end) = (Nth(first, noun, isWorking)!, span);
            span = month => CalendarSpan.Through(begin(month), end(month));
        }

        List<Func<int, CalendarSpan>> spans = [.. others.Select(other => Nth(other, noun, isWorking)!), span];
        if (Where(noun + 1) is { Value.IsNextMonth: true } next)
        {
            return new(new DayOfAtom(spans, next.Value.Unit, -1, true), next.Next);
        }

        var unit = tokens.Kind(noun + 1) is Lexeme.Every ? noun + 2 : noun + 1;
        if (tokens.Kind(unit) == Lexeme.Unit && tokens[unit].Unit is CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.HalfYear)
        {
            return new(new DayOfAtom(spans, tokens[unit].Unit, number == 1 ? 1 : -1, false), unit + 1);
        }

        // «Каждую вторую неделю», «каждые 2 недели» are every other week.
        var isInterval = hasEvery && tokens.Kind(noun) == Lexeme.Unit && number > 0;
        return isInterval || tokens.Kind(noun + 1) is Lexeme.Month or Lexeme.Year || (tokens.Kind(noun) == Lexeme.Weekday && !hasEvery && number > 0 && tokens.Kind(i) == Lexeme.Number)
            ? null
            : new(new DayOfAtom(spans, hasEvery ? CalendarUnit.Month : null, -1, false), noun + 1);
    }

    /// <summary>«первая» of «первая и третья среда».</summary>
    private List<int> NumbersBeforeLast(int at)
    {
        var numbers = new List<int>();
        for (var i = at; tokens.Kind(i) is Lexeme.Ordinal or Lexeme.Number && tokens.Kind(i + 1) is Lexeme.And or Lexeme.Comma && tokens.Kind(i + 2) is Lexeme.Ordinal or Lexeme.Number; i += 2)
        {
            numbers.Add(tokens[i].Value);
        }

        return numbers;
    }

    private Func<int, CalendarSpan>? Nth(int number, int noun, bool isWorking) => tokens.Kind(noun) switch
    {
        Lexeme.Weekday when !isWorking => month => CalendarSpan.Weekday(number, tokens[noun].Value, month),
        Lexeme.Half when !isWorking => month => CalendarSpan.HalfMonth(number, month),
        Lexeme.DayNumber when !isWorking && number is 1 or -1 && IsPlural(noun - 1) => month => CalendarSpan.EdgeOfMonth(number == 1 ? 1 : 3, month),
        Lexeme.Unit => tokens[noun].Unit switch
        {
            CalendarUnit.Week when !isWorking && !tokens.Is(noun, "недель") => month => CalendarSpan.Week(number, month),
            CalendarUnit.TenDays when !isWorking => month => CalendarSpan.TenDays(number, month),
            CalendarUnit.Day when tokens.Kind(noun - 1) is Lexeme.Ordinal || (isWorking && !tokens.Is(noun, "дней")) => month => CalendarSpan.NthDay(number, month, isWorking),
            CalendarUnit.Month when !isWorking && tokens.Kind(noun + 1) is Lexeme.Unit or Lexeme.Every => CalendarSpan.Month,
            _ => null,
        },
        _ => null,
    };

    /// <summary>«первые числа», not «первое число».</summary>
    private bool IsPlural(int at) => tokens[at].Text is [.., 'ы' or 'и', 'е' or 'х' or 'м'];

    /// <summary>«в конце (каждого) месяца», «в начале квартала», «до конца месяца».</summary>
    private Parsed<Atom>? EdgeOfUnit(int at)
    {
        var bound = AfterBound(at);
        var edge = bound > at ? bound : tokens.Is(at, "в") ? at + 1 : at;
        if (tokens.Kind(edge) != Lexeme.Edge)
        {
            return null;
        }

        var value = tokens[edge].Value;
        var unit = tokens.Kind(edge + 1) == Lexeme.Every ? edge + 2 : edge + 1;
        if (tokens.Kind(unit) != Lexeme.Unit || tokens[unit].Unit is not (CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.HalfYear) || tokens.Kind(unit + 1) == Lexeme.Year)
        {
            return null;
        }

        var isMonth = tokens[unit].Unit == CalendarUnit.Month;
        Func<int, CalendarSpan> span = bound > at && value == (int)Edge.End
            ? month => CalendarSpan.NthDay(-1, month, false)
            : isMonth ? month => CalendarSpan.EdgeOfMonth(value, month) : month => CalendarSpan.Month(month) with { IsVague = true };
        var isMiddleOfMore = value == (int)Edge.Middle && !isMonth;
        return isMiddleOfMore ? null : new(new DayOfAtom([span], tokens[unit].Unit, value == (int)Edge.Start ? 1 : -1, false), unit + 1);
    }

    private int AfterBound(int at)
    {
        if (tokens.Is(at, "до", "к", "ко", "по"))
        {
            return at + 1;
        }

        if (!tokens.Is(at, "не") || !tokens.Is(at + 1, "позднее", "позже"))
        {
            return at;
        }

        return tokens.Is(at + 2, "чем") ? at + 3 : at + 2;
    }
}
