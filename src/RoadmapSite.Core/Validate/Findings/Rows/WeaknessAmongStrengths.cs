using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Validate.Findings.Places;

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
                scope.Report(Codes.WeaknessAmongStrengths, text.At(match.Index, match.Length), text.Place, $"{text.Field}/{match.Value}", Exact.Brief(line), Advice(NamedAmongWeaknesses(scope, text, line, match.Value)));
            }
        }
    }

    private static string? NamedAmongWeaknesses(FindingScope scope, PlacedText strengths, string line, string lack) =>
        scope.Texts.FirstOrDefault(text => text.Field == "weaknesses" && text.Place == strengths.Place)
            ?.Value.Split('\n').FirstOrDefault(weakness => TellsTheSame(weakness, line, lack));

    private static Words Advice(string? known) => known is null
        ? new Words("Перенесите её в слабые стороны или скажите, в чём сила.", "Move it to the weaknesses or say where the strength is.")
        : new Words($"Уберите отсюда слабое, остальное оставьте: среди слабых сторон это уже есть – «{Exact.Brief(known)}».", $"Remove here what is weak and leave the rest: the weaknesses name it already – “{Exact.Brief(known)}”.");

    // «Скорость низкая» and «Низкая скорость сети»: the word of the lack and a noun of the line, whatever their forms.
    private static bool TellsTheSame(string weakness, string line, string lack) =>
        weakness.Contains(lack[1..4], StringComparison.OrdinalIgnoreCase)
        && Noun().Matches(line).Any(noun => !noun.Value.Equals(lack, StringComparison.Ordinal) && weakness.Contains(noun.Value[..6], StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\p{L}{7,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noun();

    [GeneratedRegex(@"\b([Нн]изк(ий|ая|ое|ие)|[Нн]едостаточн(ый|ая|ое|ые)|[Нн]едостаток|[Нн]ехватка|[Оо]тсутствует|[Оо]тсутствие|[Уу]старевш(ий|ая|ее|ие))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
