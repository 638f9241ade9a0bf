using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Abbreviations that neither the organisation's texts nor dictionary/terms.yml explain, each once, at its first use.</summary>
internal sealed class AbbreviationUndefined : IFindingRule
{
    // The country, federal laws, bytes, and words that documents print in capitals.
    private static readonly string[] Known = ["РФ", "ФЗ", "КБ", "МБ", "ГБ", "ТБ", "ПЛАН", "ПРИКАЗ"];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        HashSet<string> explained = [.. Known];
        foreach (var term in scope.Site.Dictionaries.Terms)
        {
            explained.UnionWith(term.Term.Split(' '));
        }

        foreach (var text in scope.Texts)
        {
            explained.UnionWith(Abbreviations.ExplainedIn(text).Select(abbreviation => abbreviation.Term));
            explained.UnionWith(Abbreviations.InitialsIn(text));
        }

        foreach (var text in scope.Texts)
        {
            foreach (var abbreviation in Abbreviations.In(text))
            {
                if (explained.Add(abbreviation.Term))
                {
                    scope.Report(Codes.AbbreviationUndefined, text.At(abbreviation.Index, abbreviation.Term.Length), text.Place, $"{text.Field}/{abbreviation.Term}", abbreviation.Term);
                }
            }
        }
    }
}
