using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Blanks before a punctuation mark or inside brackets and quotation marks.</summary>
internal sealed partial class SpaceBeforePunctuation : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.SpaceBeforePunctuation, Pattern());

    [GeneratedRegex(@"(?<=[\p{L}\d»)])[ \u00A0]+[,;!?»)]|(?<=[\p{L}\d»)])[ \u00A0]+[.:](?=\s|$)|[«(][ \u00A0]+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
