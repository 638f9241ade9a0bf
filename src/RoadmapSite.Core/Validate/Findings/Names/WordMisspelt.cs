using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>A word that stands once and differs by one letter inside from a word of the same length that stands often: «персональных денных».</summary>
internal sealed partial class WordMisspelt : IFindingRule
{
    private const int Ending = 3;
    private const int Often = 4;

    private sealed record Mention(PlacedText Text, int Index)
    {
        public int Count { get; set; } = 1;
    }

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var words = Count(scope);
        var frequent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, mention) in words)
        {
            if (mention.Count >= Often)
            {
                foreach (var pattern in WithoutOneLetter(word))
                {
                    frequent.TryAdd(pattern, word);
                }
            }
        }

        foreach (var (word, mention) in words)
        {
            if (mention.Count == 1 && WithoutOneLetter(word).Select(pattern => frequent.GetValueOrDefault(pattern)).FirstOrDefault(other => other is not null && other != word) is { } usual)
            {
                scope.Report(Codes.WordMisspelt, mention.Text.At(mention.Index, word.Length), mention.Text.Place, $"{mention.Text.Field}/{word}", word, usual);
            }
        }
    }

    private static Dictionary<string, Mention> Count(FindingScope scope)
    {
        var words = new Dictionary<string, Mention>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in scope.Texts)
        {
            foreach (var match in LowerWords().EnumerateMatches(text.Value))
            {
                var word = text.Value.AsSpan(match.Index, match.Length);
                if (lookup.TryGetValue(word, out var known))
                {
                    known.Count++;
                }
                else
                {
                    lookup[word] = new Mention(text, match.Index);
                }
            }
        }

        return words;
    }

    // The first letter and the ending are left alone: «вводить» and «заводить», «учебный» and «учебных» are words of their own.
    private static IEnumerable<string> WithoutOneLetter(string word)
    {
        for (var i = 1; i < word.Length - Ending; i++)
        {
            yield return string.Concat(word.AsSpan(0, i), "*", word.AsSpan(i + 1));
        }
    }

    [GeneratedRegex(@"(?<![\p{L}-])[а-яё]{6,}(?![\p{L}-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LowerWords();
}
