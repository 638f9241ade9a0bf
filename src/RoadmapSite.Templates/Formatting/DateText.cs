using System.Globalization;

namespace RoadmapSite.Templates.Formatting;

/// <summary>Dates for people. A date comes as the text 2026-09-01, a month also as 2026-09.</summary>
internal static class DateText
{
    // A page has hundreds of dates; DateOnly.TryParseExact compares every part of each by the rules of a culture.
    public static DateOnly? Read(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(text.AsSpan(0, 4)) is var year and > 0
        && Number(text.AsSpan(5, 2)) is var month and >= 1 and <= 12
        && Number(text.AsSpan(8)) is var day and > 0
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public static DateOnly? ReadMonth(string text) => Read(text) ?? (text.Length == 7 ? Read(text + "-01") : null);

    public static string Long(DateOnly date, TemplateCulture culture) => Format(culture.LongDate, date, culture.MonthsInDate);

    public static string Short(DateOnly date, TemplateCulture culture) => Format(culture.ShortDate, date, culture.MonthsInDate);

    public static string Month(DateOnly date, TemplateCulture culture) => Format(culture.Month, date, culture.MonthsAlone);

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Format(string pattern, DateOnly date, IReadOnlyList<string> months) =>
        string.Format(CultureInfo.InvariantCulture, pattern, date.Day, date.Month, date.Year, months[date.Month - 1]);
}
