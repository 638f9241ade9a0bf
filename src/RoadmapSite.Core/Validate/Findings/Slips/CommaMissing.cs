using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>
/// No comma before a participle phrase («педагогов района участвующих в конкурсах»), before «в том числе», before a clause with «который».
/// A participle alone after its noun is seldom, and a word in between may only be a genitive; a clause may be begun by the word before («программ, часть из которых»), so nothing is said where a comma is near.
/// </summary>
internal sealed partial class CommaMissing : IFindingRule
{
    private static readonly (string Sign, Regex Pattern)[] Patterns = [("их", Participle()), (" в том числе", Including()), (" котор", Clause())];

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.CommaMissing, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Genre == TextGenre.Name)
        {
            return;
        }

        foreach (var (sign, pattern) in Patterns)
        {
            if (text.Value.Contains(sign, StringComparison.Ordinal))
            {
                TextSlips.Add(pattern, text.Value, slips);
            }
        }
    }

    [GeneratedRegex(@"\b([Уу]чащихся|[Оо]бучающихся|[Пп]едагогов|[Уу]чителей|[Дд]етей|[Рр]одителей|[Рр]аботников|[Шш]кольников)( района| школы| города| округа| в \d+(-\d+)? классах)?( углубленно| углублённо)? (находящихся|занятых|занимающихся|участвующих|имеющих|использующих|прошедших|получающих|изучающих|зарегистрированных) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Participle();

    [GeneratedRegex(@"\b[\p{L}\d]{4,} в том числе\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Including();

    [GeneratedRegex(@"(?<![,;:(–—-][^,;:(–—]{0,60})\b[а-яё]{4,} ((для|в|на|по|с|к|о|от|при|у|о|за) )?котор(ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clause();
}
