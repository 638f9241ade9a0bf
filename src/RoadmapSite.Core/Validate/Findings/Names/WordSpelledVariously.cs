using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Compounds written with a hyphen here and as one word there.</summary>
internal sealed partial class WordSpelledVariously : IFindingRule
{
    private const int Ending = 2;
    private const int Shortest = 12;

    private sealed record Mention(string Word, PlacedText Text, int Index);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var hyphened = new Dictionary<string, Mention>(StringComparer.Ordinal);
        Visit(scope, (word, text, index) =>
        {
            if (word.Contains('-', StringComparison.Ordinal))
            {
                hyphened.TryAdd(Key(word.Replace("-", "", StringComparison.Ordinal)), new Mention(word, text, index));
            }
        });
        if (hyphened.Count == 0)
        {
            return;
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        Visit(scope, (word, text, index) =>
        {
            if (word.Length >= Shortest && !word.Contains('-', StringComparison.Ordinal) && hyphened.TryGetValue(Key(word), out var other) && reported.Add(Key(word)))
            {
                scope.Report(Codes.WordSpelledVariously, text.At(index, word.Length), text.Place, $"{text.Field}/{word}", other.Text.At(other.Index, other.Word.Length), other.Word, word);
            }
        });
    }

    private static void Visit(FindingScope scope, Action<string, PlacedText, int> visit)
    {
        foreach (var text in scope.Texts)
        {
            foreach (var match in LongWords().EnumerateMatches(text.Value))
            {
                visit(text.Value.Substring(match.Index, match.Length), text, match.Index);
            }
        }
    }

    // Cases of a word differ in their last letters.
    private static string Key(string word) => Letters.Fold(word.AsSpan(0, word.Length - Ending));

    [GeneratedRegex(@"(?<!-)[А-Яа-яЁё]+-[А-Яа-яЁё]{4,}|[А-Яа-яЁё]{12,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LongWords();
}
