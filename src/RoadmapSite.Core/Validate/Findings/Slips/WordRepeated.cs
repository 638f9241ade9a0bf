using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A word that stands twice: in a row, «и и», «года года», or around its own attribute, «проекта регионального проекта».</summary>
internal sealed partial class WordRepeated : IFindingRule
{
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

        TextSlips.Add(AroundAttribute(), value, slips);
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

    private static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Equals(second, StringComparison.OrdinalIgnoreCase) && (char.IsLower(first[0]) || first.Length > 1);

    [GeneratedRegex(@"\b(?<word>[а-яё]{5,}) [а-яё]+(ого|его|ой|ей|ых|их|ый|ий|ая|яя|ое|ее) \k<word>\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AroundAttribute();
}
