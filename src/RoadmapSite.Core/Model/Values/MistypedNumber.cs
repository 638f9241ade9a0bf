using System.Text.RegularExpressions;

namespace RoadmapSite.Core.Model.Values;

/// <summary>A number that a slip of the hand made unreadable: a blank beside its decimal comma, a comma or a percent sign twice, the letter O for a nought.</summary>
public static partial class MistypedNumber
{
    /// <summary>The number as it is likely meant: «10,5» of «10, 5» and of «10,,5», «10» of «1O»; null when the text is no such number.</summary>
    /// <param name="text">The text.</param>
    public static string? Mend(string text) => text switch
    {
        _ when Torn().Match(text) is { Success: true } torn => $"{torn.Groups["whole"].Value},{torn.Groups["part"].Value}{torn.Groups["percent"].Value}",
        _ when Doubled().Match(text) is { Success: true } twice => twice.Groups["whole"].Value + (twice.Groups["part"].Success ? "," + twice.Groups["part"].Value : "") + (twice.Groups["percent"].Success ? " %" : ""),
        _ when LetterForNought().IsMatch(text) => text.Trim().Replace('O', '0').Replace('О', '0').Replace('o', '0').Replace('о', '0'),
        _ => null,
    };

    /// <summary>Whether a text is a number with more than one decimal comma or point: which of them counts cannot be told.</summary>
    /// <param name="text">The text.</param>
    public static bool HasTwoCommas(string text) => TwoCommas().IsMatch(text);

    // One of the signs stands twice, or a semicolon for the comma, which is its neighbour on the keyboard.
    [GeneratedRegex(@"^\s*(?<whole>\d+)(([.,]{2,}|;|[.,])(?<part>\d+))?\s*(?<percent>%(\s*%)*)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"^\s*\d+([.,]\d+){2,}\s*%?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoCommas();

    [GeneratedRegex(@"^\s*(?<whole>\d+)(\s+[.,]\s*|[.,]\s+)(?<part>\d+)(?<percent>\s?%)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Torn();

    [GeneratedRegex(@"^\s*\d+[OoОо]+\d*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetterForNought();
}
