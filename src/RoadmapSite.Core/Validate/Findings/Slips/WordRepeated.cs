using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A word that stands twice in a row: «и и», «года года», «в районном конкурсе Конкурс».</summary>
internal sealed class WordRepeated : IFindingRule
{
    private const int LongestEnding = 2;
    private const int ShortestStem = 5;

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.WordRepeated, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        var value = text.Value;
        for (var blank = value.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = value.IndexOf(' ', blank + 1))
        {
            var next = blank + 1;
            if (blank == 0 || next == value.Length || !char.IsLetter(value[blank - 1]) || !char.IsLetter(value[next]))
            {
                continue;
            }

            var start = Start(value, blank);
            // Small and capital letters of both alphabets are 32 apart.
            if (Math.Abs(value[start] - value[next]) is 0 or 32 && IsSame(value.AsSpan(start, blank - start), value.AsSpan(next, End(value, next) - next)))
            {
                slips.Add(new Slip(start, End(value, next) - start));
            }
        }
    }

    private static int Start(string text, int end)
    {
        while (end > 0 && IsOfWord(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int End(string text, int start)
    {
        while (start < text.Length && IsOfWord(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '-';

    private static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            return char.IsLower(first[0]) || first.Length > 1;
        }

        // A noun in another case, begun with a capital letter: two halves of two sentences.
        var shared = SharedStem(first, second);
        return shared >= ShortestStem && char.IsLower(first[0]) && char.IsUpper(second[0])
            && first.Length - shared <= LongestEnding && second.Length - shared <= LongestEnding;
    }

    private static int SharedStem(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var shared = 0;
        while (shared < first.Length && shared < second.Length && char.ToLowerInvariant(first[shared]) == char.ToLowerInvariant(second[shared]))
        {
            shared++;
        }

        return shared;
    }
}
