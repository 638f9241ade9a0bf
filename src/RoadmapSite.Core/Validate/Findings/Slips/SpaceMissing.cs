using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>No blank after a comma or a full stop, before a bracket or a quotation mark, between a number and a word.</summary>
internal sealed partial class SpaceMissing : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.SpaceMissing, Find);

    // Spellings of units are compared by a rule of their own.
    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Field == "unit")
        {
            return;
        }

        foreach (var match in Pattern().EnumerateMatches(text.Value))
        {
            slips.Add(new Slip(match.Index, match.Length));
        }
    }

    [GeneratedRegex(@"(?<=\p{L}{2})[,;](?=\p{L})|(?<=[а-яё]),(?=\d)|(?<=[а-яё]{2})\.(?=[А-ЯЁ][а-яё])|(?<=[а-яё]{3})\((?=\d|\p{L}{4})|\)(?=[а-яё]{2})|(?<=[а-яё])«|»(?=[а-яёА-ЯЁ])|(?<![\p{L}\d])\d+(?=(Мб|МБ|Мбит|Гбит|руб|чел|шт)\b|[а-яё]{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
