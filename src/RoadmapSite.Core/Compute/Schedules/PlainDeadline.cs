using System.Globalization;
using System.Text.RegularExpressions;

namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>Phrases that are themselves a full day or a full month: to repeat them in other words beside them would tell a reader nothing.</summary>
internal static partial class PlainDeadline
{
    /// <summary>Whether a phrase says word for word what it was understood as, such as «20.08.2021 г.» or «Декабрь 2021».</summary>
    /// <param name="printed">The phrase of the act.</param>
    /// <param name="reading">What <see cref="ScheduleText"/> says of it; with a remark or another reading it is never the same.</param>
    public static bool Says(string printed, string reading) =>
        Phrase().Match(printed.Trim()) is { Success: true } phrase
        && Words(phrase) is { } words
        && string.Equals(words, reading, StringComparison.Ordinal);

    private static string? Words(Match phrase)
    {
        var year = phrase.Groups["year"].Value;
        if (phrase.Groups["name"] is { Success: true } name)
        {
            var day = phrase.Groups["day"] is { Success: true } number ? number.Value.TrimStart('0') + " " : "";
            return $"{day}{name.Value.ToLowerInvariant()} {year} года";
        }

        return DateOnly.TryParseExact($"{phrase.Groups["day"].Value}.{phrase.Groups["month"].Value}.{year}", "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? ScheduleText.Day(date)
            : null;
    }

    [GeneratedRegex(@"^((?<day>\d{1,2})\.(?<month>\d{1,2})\.|((?<day>\d{1,2})\s+)?(?<name>[а-яА-Я]+)\s+)(?<year>\d{4})\s*(г\.?|год|года)?\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phrase();
}
