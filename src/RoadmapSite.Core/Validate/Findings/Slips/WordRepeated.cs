using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A word that stands twice in a row: «и и», «года года», «в районном конкурсе Конкурс».</summary>
internal sealed partial class WordRepeated : IFindingRule
{
    private const int LongestEnding = 2;
    private const int ShortestStem = 5;

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.WordRepeated, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        var value = text.Value;
        var above = new ValueMatch();
        foreach (var word in Words().EnumerateMatches(value))
        {
            if (above.Length > 0 && IsOnlyBlank(value.AsSpan(above.Index + above.Length, word.Index - above.Index - above.Length))
                && IsSame(value.AsSpan(above.Index, above.Length), value.AsSpan(word.Index, word.Length)))
            {
                slips.Add(new Slip(above.Index, word.Index + word.Length - above.Index));
            }

            above = word;
        }
    }

    private static bool IsOnlyBlank(ReadOnlySpan<char> between) => between.Length > 0 && between.IsWhiteSpace() && !between.Contains('\n');

    private static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            return char.IsLower(first[0]) || first.Length > 1;
        }

        // A noun in another case, begun with a capital letter: two halves of two sentences.
        var shared = first.CommonPrefixLength(second[..1]) > 0 ? 0 : SharedStem(first, second);
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

    [GeneratedRegex(@"[А-Яа-яЁё]+(-[А-Яа-яЁё]+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
