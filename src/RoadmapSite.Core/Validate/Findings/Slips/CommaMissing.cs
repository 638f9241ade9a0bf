using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>No comma before a participle phrase: «педагогов района участвующих в конкурсах». A participle alone after its noun is seldom, and a word in between may only be a genitive.</summary>
internal sealed partial class CommaMissing : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.CommaMissing, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Genre != TextGenre.Name && text.Value.Contains("их", StringComparison.Ordinal))
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    }

    [GeneratedRegex(@"\b([Уу]чащихся|[Оо]бучающихся|[Пп]едагогов|[Уу]чителей|[Дд]етей|[Рр]одителей|[Рр]аботников|[Шш]кольников)( района| школы| города| округа| в \d+(-\d+)? классах)?( углубленно| углублённо)? (находящихся|занятых|занимающихся|участвующих|имеющих|использующих|прошедших|получающих|изучающих|зарегистрированных) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
