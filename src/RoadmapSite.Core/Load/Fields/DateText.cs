using System.Globalization;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>Dates as authors write them: <c>2026-09-01</c> and <c>01.09.2026</c>. Nothing else is guessed at.</summary>
internal static class DateText
{
    /// <summary>The first year that a date may have.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that a date may have.</summary>
    public const int LastYear = 2200;

    private static readonly string[] Forms = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd.M.yyyy", "d.MM.yyyy"];

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    public static bool TryParse(string text, out DateOnly date) =>
        TryParseAnyYear(text, out date) && date.Year is >= FirstYear and <= LastYear;

    /// <summary>Whether a text is a day of the calendar, but of a year that is not taken: <c>31.08.2207</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOfOtherYear(string text) => TryParseAnyYear(text, out var date) && date.Year is < FirstYear or > LastYear;

    /// <summary>Whether a text has the form of a date, though there is no such day: <c>31.02.2026</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool HasForm(string text)
    {
        var parts = text.Split(text.Contains('.', StringComparison.Ordinal) ? '.' : '-');
        return parts is [{ Length: >= 1 and <= 4 }, { Length: 1 or 2 }, { Length: >= 1 and <= 4 }]
            && (parts[0].Length == 4 || parts[2].Length == 4)
            && Array.TrueForAll(parts, part => part.All(char.IsAsciiDigit));
    }

    private static bool TryParseAnyYear(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
