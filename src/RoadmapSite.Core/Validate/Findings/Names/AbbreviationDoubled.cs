using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Findings.Slips;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>An abbreviation beside the noun that it already holds: «ИКТ-технологии», «портал РПГУ». What it holds is its meaning in dictionary/terms.yml.</summary>
internal sealed class AbbreviationDoubled : IFindingRule
{
    private const int ShortestNoun = 5;

    private static readonly string[] Attributes = ["ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой"];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in scope.Site.Dictionaries.Terms)
        {
            if (term.Meaning is { } meaning && NounOf(meaning) is { } noun)
            {
                nouns.TryAdd(term.Term, noun);
            }
        }

        TextSlips.Report(scope, Codes.AbbreviationDoubled, (text, slips) => Find(text, nouns, slips));
    }

    private static void Find(PlacedText text, Dictionary<string, string> nouns, List<Slip> slips)
    {
        foreach (var abbreviation in Abbreviations.In(text))
        {
            if (!nouns.TryGetValue(abbreviation.Term, out var noun))
            {
                continue;
            }

            var (start, end) = (abbreviation.Index, abbreviation.Index + abbreviation.Term.Length);
            if (end < text.Value.Length && text.Value[end] == '-' && Words.AreForms(text.Value.AsSpan((end + 1)..Words.End(text.Value, end + 1)), noun))
            {
                slips.Add(new Slip(start, Words.End(text.Value, end + 1) - start));
            }
            else if (start > 1 && text.Value[start - 1] == ' ' && Words.Start(text.Value, start - 1) is var before && Words.AreForms(text.Value.AsSpan(before..(start - 1)), noun))
            {
                slips.Add(new Slip(before, end - before));
            }
        }
    }

    // The first word of the meaning that is no attribute: «технологии» of «информационно-коммуникационные технологии».
    private static string? NounOf(string meaning)
    {
        foreach (var word in meaning.Split(' '))
        {
            if (word.EndsWith("ние", StringComparison.Ordinal) || !Array.Exists(Attributes, ending => word.EndsWith(ending, StringComparison.Ordinal)))
            {
                return word.Length >= ShortestNoun ? word.ToLowerInvariant() : null;
            }
        }

        return null;
    }
}
