using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Classes over the eleventh: «69-х классов» for «6-9-х классов».</summary>
internal sealed partial class NoSuchClass : IFindingRule
{
    private const int LastClass = 11;

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.NoSuchClass, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (!text.Value.Contains("класс", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Pattern().Matches(text.Value))
        {
            if (int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) > LastClass)
            {
                slips.Add(new Slip(match.Index, match.Length));
            }
        }
    }

    [GeneratedRegex(@"(?<![\d.,–-])(?<number>\d{2,4})-(х|го|й|м|ми) класс(ов|ах|ам|ами|е|а|у|ы)?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
