using System.Text.RegularExpressions;

namespace RoadmapSite.Core.Model.Values;

/// <summary>A number that a slip of the hand made unreadable: a blank beside its decimal comma, the letter O for a nought.</summary>
public static partial class MistypedNumber
{
    /// <summary>The number as it is likely meant: «10,5» of «10, 5», «10» of «1O»; null when the text is no such number.</summary>
    /// <param name="text">The text.</param>
    public static string? Mend(string text) => text switch
    {
        _ when Torn().Match(text) is { Success: true } torn => $"{torn.Groups["whole"].Value},{torn.Groups["part"].Value}{torn.Groups["percent"].Value}",
        _ when LetterForNought().IsMatch(text) => text.Trim().Replace('O', '0').Replace('О', '0').Replace('o', '0').Replace('о', '0'),
        _ => null,
    };

    [GeneratedRegex(@"^\s*(?<whole>\d+)(\s+[.,]\s*|[.,]\s+)(?<part>\d+)(?<percent>\s?%)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Torn();

    [GeneratedRegex(@"^\s*\d+[OoОо]+\d*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetterForNought();
}
