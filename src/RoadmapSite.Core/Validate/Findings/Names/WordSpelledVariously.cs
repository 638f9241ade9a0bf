using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Compounds written with a hyphen here and as one word there.</summary>
internal sealed partial class WordSpelledVariously : IFindingRule
{
    private const int Ending = 2;

    private sealed record Mention(string Word, PlacedText Text, int Index);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var hyphened = new Dictionary<string, Mention>(StringComparer.Ordinal);
        foreach (var text in scope.Texts)
        {
            if (text.Value.Contains('-', StringComparison.Ordinal))
            {
                foreach (var match in Hyphened().EnumerateMatches(text.Value))
                {
                    var word = text.Value.Substring(match.Index, match.Length);
                    hyphened.TryAdd(Key(word.Replace("-", "", StringComparison.Ordinal)), new Mention(word, text, match.Index));
                }
            }
        }

        if (hyphened.Count > 0)
        {
            FindJoined(hyphened, scope);
        }
    }

    private static void FindJoined(Dictionary<string, Mention> hyphened, FindingScope scope)
    {
        var lengths = hyphened.Keys.Select(key => key.Length + Ending).ToHashSet();
        foreach (var text in scope.Texts)
        {
            foreach (var match in Joined().EnumerateMatches(text.Value))
            {
                if (!lengths.Contains(match.Length))
                {
                    continue;
                }

                var word = text.Value.Substring(match.Index, match.Length);
                if (hyphened.Remove(Key(word), out var other))
                {
                    scope.Report(Codes.WordSpelledVariously, text.At(match.Index, match.Length), text.Place, $"{text.Field}/{word}", other.Text.At(other.Index, other.Word.Length), other.Word, word);
                }
            }
        }
    }

    // Cases of a word differ in their last letters.
    private static string Key(string word) => Letters.Fold(word.AsSpan(0, word.Length - Ending));

    [GeneratedRegex(@"(?<![\p{L}-])[А-Яа-яЁё]{3,}-[А-Яа-яЁё]{4,}(?![\p{L}-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"(?<![\p{L}-])[А-Яа-яЁё]{12,}(?![\p{L}-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joined();
}
