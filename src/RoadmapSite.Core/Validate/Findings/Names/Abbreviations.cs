using System.Text.RegularExpressions;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>An abbreviation where it stands.</summary>
/// <param name="Term">The letters.</param>
/// <param name="Text">The text.</param>
/// <param name="Index">Where it begins.</param>
internal sealed record Abbreviation(string Term, PlacedText Text, int Index);

/// <summary>Finds abbreviations of Russian capitals, and where a text explains them: «(далее – ЦОС)», «… портал (ЕПГУ)».</summary>
internal static partial class Abbreviations
{
    /// <summary>Abbreviations in a text; a line in capitals has none.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<Abbreviation> In(PlacedText text)
    {
        if (!HasTwoCapitals(text.Value))
        {
            yield break;
        }

        foreach (Match match in Pattern().Matches(text.Value))
        {
            if (!BesideCapitals(text.Value, match.Index, match.Length))
            {
                yield return new Abbreviation(match.Value, text, match.Index);
            }
        }
    }

    /// <summary>Abbreviations that a text explains.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<Abbreviation> ExplainedIn(PlacedText text)
    {
        if (!text.Value.Contains('(', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Explanation().Matches(text.Value))
        {
            yield return new Abbreviation(match.Groups["term"].Value, text, match.Groups["term"].Index);
        }
    }

    /// <summary>Initials of the names in quotation marks: who wrote «Электронная школа» has said what «ЭШ» is.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> InitialsIn(PlacedText text)
    {
        if (!text.Value.Contains('«', StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Name().Matches(text.Value))
        {
            yield return string.Concat(match.Value.Trim('«', '»').Split(' ').Select(word => char.ToUpperInvariant(word[0])));
        }
    }

    // Most texts have none, and asking for it is cheaper than the expression.
    private static bool HasTwoCapitals(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (IsCapital(text[i]) && IsCapital(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapital(char letter) => letter is (>= 'А' and <= 'Я') or 'Ё';

    private static bool BesideCapitals(string text, int index, int length)
    {
        var after = text.AsSpan(index + length).TrimStart();
        var before = text.AsSpan(0, index).TrimEnd();
        return (after.Length > 1 && char.IsUpper(after[0]) && char.IsUpper(after[1]) && text[index + length] == ' ')
            || (before.Length > 1 && char.IsUpper(before[^1]) && char.IsUpper(before[^2]) && text[index - 1] == ' ');
    }

    [GeneratedRegex(@"(?<![\p{L}\d.№-])[А-ЯЁ]{2,6}(?![\p{L}\d]|\.[А-Яа-яЁё]|\.\s[А-ЯЁ]{2})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\((далее\s*[–—-]?\s*)(?<term>[А-ЯЁ]{2,6})\b|(?<=[а-яё]{3}\s)\((?<term>[А-ЯЁ]{2,6})\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explanation();

    [GeneratedRegex(@"«[А-ЯЁ][а-яё]+( [А-ЯЁа-яё]+){1,4}»", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
