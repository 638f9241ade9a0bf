using System.Globalization;

namespace RoadmapSite.Templates.Formatting;

/// <summary>Dates for people. A date comes as the text 2026-09-01, a month also as 2026-09.</summary>
internal static class DateText
{
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static DateOnly? ReadMonth(string text) => Read(text) ?? (text.Length == 7 ? Read(text + "-01") : null);

    public static string Long(DateOnly date, TemplateCulture culture) => Format(culture.LongDate, date, culture.MonthsInDate);

    public static string Short(DateOnly date, TemplateCulture culture) => Format(culture.ShortDate, date, culture.MonthsInDate);

    public static string Month(DateOnly date, TemplateCulture culture) => Format(culture.Month, date, culture.MonthsAlone);

    private static string Format(string pattern, DateOnly date, IReadOnlyList<string> months) =>
        string.Format(CultureInfo.InvariantCulture, pattern, date.Day, date.Month, date.Year, months[date.Month - 1]);
}
