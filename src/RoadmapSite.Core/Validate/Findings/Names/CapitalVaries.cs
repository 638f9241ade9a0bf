using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>«Сети Интернет» in one place and «сети интернет» in another. Both are right, in one document only one of them.</summary>
internal sealed partial class CapitalVaries : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var capital = new List<(PlacedText Text, Match Match)>();
        var small = new List<(PlacedText Text, Match Match)>();
        foreach (var text in scope.Texts)
        {
            if (text.Value.Contains("нтернет", StringComparison.Ordinal))
            {
                foreach (Match match in Network().Matches(text.Value))
                {
                    (match.Groups["word"].Value[0] == 'И' ? capital : small).Add((text, match));
                }
            }
        }

        if (capital.Count == 0 || small.Count == 0)
        {
            return;
        }

        var (rare, usual) = small.Count <= capital.Count ? (small[0], capital[0]) : (capital[0], small[0]);
        scope.Report(
            Codes.CapitalVaries, rare.Text.At(rare.Match.Index, rare.Match.Length), rare.Text.Place, $"{rare.Text.Field}/{rare.Match.Groups["word"].Value}",
            usual.Text.At(usual.Match.Index, usual.Match.Length), rare.Match.Value, usual.Match.Value);
    }

    [GeneratedRegex(@"\b[Сс]ет(ь|и|ью) (?<word>[Ии]нтернет)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Network();
}
