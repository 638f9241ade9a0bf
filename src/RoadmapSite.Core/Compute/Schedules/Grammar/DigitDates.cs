namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Reads dates in digits: 31.12.2024, 31.12.24, 01.04., 09.2022, 2024-12-31.</summary>
internal static class DigitDates
{
    /// <summary>Reads the date that begins at a place.</summary>
    /// <param name="text">Cleaned text.</param>
    /// <param name="at">The place of a digit.</param>
    /// <returns>The date and its length; length 0 when there is none. A day or month that does not exist is returned as written.</returns>
    public static (NumericDate Date, int Length) Read(string text, int at)
    {
        var first = Digits(text, at);
        if (Next(text, first.End) is not { } second)
        {
            return default;
        }

        var date = Next(text, second.Number.End) is { } third && third.Mark == second.Mark
            ? OfThree(text, first, second, third) ?? OfTwo(text, first, second)
            : OfTwo(text, first, second);
        return date is { } found ? (found.Date, found.End - at) : default;
    }

    private static (NumericDate Date, int End)? OfThree(string text, Number first, MarkedNumber second, MarkedNumber third)
    {
        var (month, last) = (second.Number, third.Number);
        if (month.Length > 2)
        {
            return null;
        }

        if (first.Length == 4 && last.Length <= 2 && second.Mark is '-' or '.')
        {
            return (new NumericDate(last.Value, month.Value, first.Value), last.End);
        }

        var isYear = last.Length == 4 || (last.Length == 2 && second.Mark == '.' && Next(text, last.End) is not { Mark: '.' });
        return first.Length <= 2 && isYear ? (new NumericDate(first.Value, month.Value, FullYear(last.Value)), last.End) : null;
    }

    private static (NumericDate Date, int End)? OfTwo(string text, Number first, MarkedNumber second)
    {
        if (first.Length > 2 || second.Mark is not ('.' or '/'))
        {
            return null;
        }

        var last = second.Number;
        if (last.Length == 4)
        {
            return first.Value is >= 1 and <= 12 ? (new NumericDate(0, first.Value, last.Value), last.End) : null;
        }

        if (last.Length != 2 || second.Mark != '.' || second.IsLoose)
        {
            return null;
        }

        // «01.04» is a day; «09.22» can only be a month of a year.
        var isMonthOfYear = last.Value > 12 && first.Value is >= 1 and <= 12;
        var end = text.AsSpan(last.End) is ['.', not '.', ..] or ['.'] ? last.End + 1 : last.End;
        return (isMonthOfYear ? new NumericDate(0, first.Value, FullYear(last.Value)) : new NumericDate(first.Value, last.Value, 0), end);
    }

    private static int FullYear(int year) => year < 100 ? 2000 + year : year;

    /// <summary>The mark and number after a number: «.», «..» or « . » with spaces, or «-», «/», «,» without.</summary>
    private static MarkedNumber? Next(string text, int at)
    {
        var i = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (i >= text.Length)
        {
            return null;
        }

        var mark = text[i];
        var isLoose = i > at;
        if (mark == '.')
        {
            var after = i + 1;
            after = after < text.Length && text[after] == '.' ? after + 1 : after;
            after = after < text.Length && text[after] == ' ' ? after + 1 : after;
            isLoose |= after > i + 1;
            i = after;
        }
        else if (mark is '-' or '/' or ',' && !isLoose)
        {
            i++;
        }
        else
        {
            return null;
        }

        return i < text.Length && char.IsAsciiDigit(text[i]) && Digits(text, i) is { Length: <= 4 } number ? new MarkedNumber(mark, isLoose, number) : null;
    }

    private static Number Digits(string text, int at)
    {
        var end = at;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = end - at < 4 ? (value * 10) + (text[end] - '0') : 0;
            end++;
        }

        return new Number(value, end - at, end);
    }

    private readonly record struct Number(int Value, int Length, int End);

    private readonly record struct MarkedNumber(char Mark, bool IsLoose, Number Number);
}
