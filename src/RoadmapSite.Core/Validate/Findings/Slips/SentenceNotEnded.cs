using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Two sentences with no mark between them: «… оборудованием Создание рабочих зон», «в районном конкурсе Конкурс». Only nouns of doing tell it from names; responsible persons stand one under the other.</summary>
internal sealed partial class SentenceNotEnded : IFindingRule
{
    private static readonly string[] Names = ["Положение", "Соглашение", "Постановление", "Распоряжение", "Управление", "Учреждение", "Образование", "Приложение", "Отделение", "Решение", "Просвещение"];

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.SentenceNotEnded, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Genre == TextGenre.Prose || text.Field == "responsible")
        {
            return;
        }

        foreach (Match match in Pattern().Matches(text.Value))
        {
            if (!Names.Contains(match.Groups["word"].Value, StringComparer.Ordinal))
            {
                slips.Add(new Slip(match.Index, match.Length));
            }
        }

        TextSlips.Add(SameNoun(), text.Value, slips);
    }

    [GeneratedRegex(@"(?<=[а-яё]{4}) (?<word>[А-ЯЁ][а-яё]{3,}(ание|ение|ация|ования))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    // One noun in two cases, the second with a capital letter: two halves of two sentences.
    [GeneratedRegex(@"\b(?<stem>[а-яё]{5,})[а-яё]{0,2} (?=[А-ЯЁ])(?i:\k<stem>)[а-яё]{0,2}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SameNoun();
}
