using System.Globalization;
using System.Text.RegularExpressions;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>«, например schedule: до 28.02.2026» beside a deadline such as «до 31.02.2026»: most likely the last day of the month is meant. Nothing where the month is not written in digits.</summary>
/// <param name="Phrase">The deadline.</param>
internal sealed partial record LastDayHint(string Phrase) : IFormattable
{
    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        foreach (var match in DayAndMonth().EnumerateMatches(Phrase))
        {
            var text = Phrase.AsSpan(match.Index, match.Length);
            var day = int.Parse(text[..^8], CultureInfo.InvariantCulture);
            var (month, year) = (int.Parse(text[^7..^5], CultureInfo.InvariantCulture), int.Parse(text[^4..], CultureInfo.InvariantCulture));
            if (month is >= 1 and <= 12 && year >= 1 && day > DateTime.DaysInMonth(year, month))
            {
                var last = RussianDates.Short(new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
                return format == "en" ? $", such as schedule: до {last}" : $", например schedule: до {last}";
            }
        }

        return "";
    }

    [GeneratedRegex(@"(?<!\d)[0-9]{1,2}\.[0-9]{2}\.[0-9]{4}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayAndMonth();
}
