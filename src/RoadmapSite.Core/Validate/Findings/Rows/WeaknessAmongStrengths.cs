using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>A line of a SWOT analysis that tells of a lack and stands among the strengths: «доступ к сети (скорость низкая)».</summary>
internal sealed partial class WeaknessAmongStrengths : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts.Where(text => text.Field == "strengths"))
        {
            foreach (Match match in Pattern().Matches(text.Value))
            {
                var line = text.Value[(text.Value.LastIndexOf('\n', match.Index) + 1)..].Split('\n')[0].Trim(' ', '-', '*', '\r');
                scope.Report(Codes.WeaknessAmongStrengths, text.At(match.Index, match.Length), text.Place, $"{text.Field}/{match.Value}", Exact.Brief(line));
            }
        }
    }

    [GeneratedRegex(@"\b([Нн]изк(ий|ая|ое|ие)|[Нн]едостаточн(ый|ая|ое|ые)|[Нн]едостаток|[Нн]ехватка|[Оо]тсутствует|[Оо]тсутствие|[Уу]старевш(ий|ая|ее|ие))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
