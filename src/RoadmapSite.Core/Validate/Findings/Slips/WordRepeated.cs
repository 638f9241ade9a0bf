using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A word that stands twice: in a row, «и и», «года года», «в конкурсе Конкурс», or around its own attribute, «проекта регионального проекта».</summary>
internal sealed class WordRepeated : IFindingRule
{
    private const int ShortestRepeated = 5;

    private static readonly string[] Endings = ["ого", "его", "ой", "ей", "ых", "их", "ый", "ий", "ая", "яя", "ое", "ее"];

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

            var start = Words.Start(value, blank);
            var end = Words.End(value, next);
            // Small and capital letters of both alphabets are 32 apart.
            if (Math.Abs(value[start] - value[next]) is 0 or 32 && (IsSame(value.AsSpan(start, blank - start), value.AsSpan(next, end - next)) || IsSameNoun(value.AsSpan(start, blank - start), value.AsSpan(next, end - next))))
            {
                slips.Add(new Slip(start, end - start));
            }
            else if (IsAroundAttribute(value, start, blank, end, out var last))
            {
                slips.Add(new Slip(start, last - start));
            }
        }
    }

    private static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Equals(second, StringComparison.OrdinalIgnoreCase) && (char.IsLower(first[0]) || first.Length > 1);

    // One noun in two cases, the second with a capital letter: the words of another text were put in.
    private static bool IsSameNoun(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        char.IsUpper(second[0]) && Words.IsSmall(first) && Words.IsSmall(second[1..]) && Words.AreForms(first, second);

    private static bool IsAroundAttribute(string text, int start, int blank, int end, out int last)
    {
        last = end;
        var attribute = text.AsSpan(blank + 1, end - blank - 1);
        if (blank - start < ShortestRepeated || end == text.Length || text[end] != ' ' || !IsAttribute(attribute) || !Words.IsSmall(text.AsSpan(start, blank - start)))
        {
            return false;
        }

        last = Words.End(text, end + 1);
        return text.AsSpan(start, blank - start).SequenceEqual(text.AsSpan(end + 1, last - end - 1));
    }

    private static bool IsAttribute(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Words.IsSmall(word);
            }
        }

        return false;
    }
}
