using System.Globalization;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>Reads <c>for:</c> of a mark: 2024-05-01, 01.05.2024, 2024-05, 2024-Q2, 2024-H1, 2024 or 2023-2024.</summary>
internal static class MarkTarget
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    /// <summary>The days named, or null.</summary>
    /// <param name="text">The text.</param>
    public static Term? TryRead(string text)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Term(day, day);
        }

        var (head, tail) = Split(text);
        if (head.Length != 4 || !int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return null;
        }

        return tail switch
        {
            "" => Months(year, 1, 12),
            "H1" or "h1" => Months(year, 1, 6),
            "H2" or "h2" => Months(year, 7, 6),
            ['Q' or 'q', >= '1' and <= '4'] => Months(year, (3 * (tail[1] - '1')) + 1, 3),
            _ when int.TryParse(tail, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => Numbered(year, tail, number),
            _ => null,
        };
    }

    private static (string Head, string Tail) Split(string text)
    {
        var dash = text.IndexOfAny(['-', '–', '/']);
        return dash < 0 ? (text, "") : (text[..dash].TrimEnd(), text[(dash + 1)..].TrimStart());
    }

    private static Term? Numbered(int year, string text, int number) => text.Length switch
    {
        2 when number is >= 1 and <= 12 => Months(year, number, 1),
        4 when number == year + 1 => new Term(new DateOnly(year, 9, 1), new DateOnly(number, 8, 31)),
        _ => null,
    };

    private static Term Months(int year, int month, int count)
    {
        var from = new DateOnly(year, month, 1);
        return new Term(from, from.AddMonths(count).AddDays(-1));
    }
}
