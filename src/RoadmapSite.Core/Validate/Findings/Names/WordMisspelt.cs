using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>A word that stands once and differs by one letter inside from a word of the same length that stands often: «персональных денных».</summary>
internal sealed class WordMisspelt : IFindingRule
{
    private const int Shortest = 6;
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
        var frequent = new Dictionary<ulong, string>();
        foreach (var (word, mention) in words)
        {
            if (mention.Count >= Often)
            {
                for (var i = 1; i < word.Length - Ending; i++)
                {
                    frequent.TryAdd(WithoutLetter(word, i), word);
                }
            }
        }

        foreach (var (word, mention) in words)
        {
            if (mention.Count == 1 && Usual(word, frequent) is { } usual)
            {
                scope.Report(Codes.WordMisspelt, mention.Text.At(mention.Index, word.Length), mention.Text.Place, $"{mention.Text.Field}/{word}", word, usual);
            }
        }
    }

    private static string? Usual(string word, Dictionary<ulong, string> frequent)
    {
        for (var i = 1; i < word.Length - Ending; i++)
        {
            if (frequent.TryGetValue(WithoutLetter(word, i), out var other)
                && other.Length == word.Length
                && word.AsSpan(0, i).SequenceEqual(other.AsSpan(0, i))
                && word.AsSpan(i + 1).SequenceEqual(other.AsSpan(i + 1)))
            {
                return other;
            }
        }

        return null;
    }

    private static Dictionary<string, Mention> Count(FindingScope scope)
    {
        var words = new Dictionary<string, Mention>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in scope.Texts)
        {
            var value = text.Value;
            for (var start = 0; start < value.Length; start++)
            {
                var end = start;
                var isPlain = true;
                for (; end < value.Length && (char.IsLetter(value[end]) || value[end] == '-'); end++)
                {
                    isPlain &= value[end] is >= 'а' and <= 'я' or 'ё';
                }

                if (isPlain && end - start >= Shortest)
                {
                    Add(value.AsSpan(start, end - start), text, start, lookup);
                }

                start = end;
            }
        }

        return words;
    }

    private static void Add(ReadOnlySpan<char> word, PlacedText text, int index, Dictionary<string, Mention>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        if (words.TryGetValue(word, out var known))
        {
            known.Count++;
        }
        else
        {
            words[word] = new Mention(text, index);
        }
    }

    // FNV-1a of the word without one of its letters. The first letter and the ending are left alone: «вводить» and
    // «заводить», «учебный» and «учебных» are words of their own.
    private static ulong WithoutLetter(string word, int left)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            for (var i = 0; i < word.Length; i++)
            {
                hash = (hash ^ (i == left ? '*' : word[i])) * 1099511628211UL;
            }

            return hash;
        }
    }
}
