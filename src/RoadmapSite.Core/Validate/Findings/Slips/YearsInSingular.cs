using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>«2020-2021 году», «2022-2027г.» and «Ноябрь 2021 год»: the word for year does not agree with what it counts.</summary>
internal sealed partial class YearsInSingular : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.YearsInSingular, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Value.Contains("20", StringComparison.Ordinal))
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    }

    [GeneratedRegex(@"\b20\d\d\s*[-–—]\s*20\d\d\s*(год|году|года)\b|\b(январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь),?\s+20\d\d\s+год\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
