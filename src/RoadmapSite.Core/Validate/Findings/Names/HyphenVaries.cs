using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Compounds with an abbreviation written with a hyphen here and with a blank there: «ИТ-профессий» and «ИТ профессий».</summary>
internal sealed partial class HyphenVaries : IFindingRule
{
    private const int Shortest = 5;
    private const int LongestEnding = 3;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var hyphened = new Dictionary<string, (PlacedText Text, Match Match)>(StringComparer.Ordinal);
        foreach (var text in scope.Texts.Where(text => text.Value.Contains('-', StringComparison.Ordinal)))
        {
            foreach (Match match in Hyphened().Matches(text.Value))
            {
                hyphened.TryAdd(Key(match), (text, match));
            }
        }

        if (hyphened.Count == 0)
        {
            return;
        }

        foreach (var text in scope.Texts)
        {
            foreach (Match match in Spaced().Matches(text.Value))
            {
                if (hyphened.Remove(Key(match), out var other))
                {
                    scope.Report(
                        Codes.WordSpelledVariously, text.At(match.Index, match.Length), text.Place, $"{text.Field}/{match.Value}",
                        other.Text.At(other.Match.Index, other.Match.Length), other.Match.Value, match.Value);
                }
            }
        }
    }

    // Cases of a word differ in its last letters; «компетенция» and «компетентность» are two words.
    private static string Key(Match match)
    {
        var word = match.Groups["word"].Value;
        return match.Groups["brief"].Value + word[..Math.Max(Shortest, word.Length - LongestEnding)];
    }

    [GeneratedRegex(@"(?<![\p{L}\d-])(?<brief>[А-ЯЁ]{2,5})-(?<word>[а-яё]{5,})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"(?<![\p{L}\d-])(?<brief>[А-ЯЁ]{2,5}) (?<word>[а-яё]{5,})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaced();
}
