using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>A target of a measure that is a bare percentage: «Аудит компьютеров» – «100%».</summary>
internal sealed partial class PercentOfNothing : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            if (placed.Measure.Target is { } target && Bare().IsMatch(target.Value))
            {
                var written = target.Value.Trim();
                scope.Report(Codes.PercentOfNothing, target.Span, placed.Place, "target", written, written.Replace(" ", "", StringComparison.Ordinal).Replace("%", "\u00A0%", StringComparison.Ordinal));
            }
        }
    }

    [GeneratedRegex(@"^\s*\d{1,3}([.,]\d+)?[ \u00A0]?%\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}
