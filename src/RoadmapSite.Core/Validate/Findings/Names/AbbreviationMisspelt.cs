using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>An abbreviation that stands once and is one letter longer inside than one that stands often: «ШИБЦ» beside «ШИЦ». Short ones are words of their own: «ИТ», «ИКТ».</summary>
internal sealed class AbbreviationMisspelt : IFindingRule
{
    private const int Often = 4;
    private const int Shortest = 4;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var uses = scope.Texts.SelectMany(Abbreviations.In).GroupBy(use => use.Term, StringComparer.Ordinal).ToList();
        var usual = uses.Where(use => use.Count() >= Often).Select(use => use.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var use in uses.Where(use => use.Count() == 1 && use.Key.Length >= Shortest))
        {
            var (term, text, index) = use.Single();
            if (Shorter(term).FirstOrDefault(usual.Contains) is { } meant)
            {
                scope.Report(Codes.AbbreviationMisspelt, text.At(index, term.Length), text.Place, $"{text.Field}/{term}", term, meant);
            }
        }
    }

    private static IEnumerable<string> Shorter(string term) => Enumerable.Range(1, term.Length - 2).Select(index => term.Remove(index, 1));
}
