using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Straight quotation marks in a document that has «» as well. One finding a document.</summary>
internal sealed partial class QuotesOfTwoKinds : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        if (scope.Texts.Any(text => text.Value.Contains('«', StringComparison.Ordinal)))
        {
            DocumentSlips.Report(scope, Codes.QuotesOfTwoKinds, (text, slips) =>
            {
                if (text.Value.Contains('"', StringComparison.Ordinal))
                {
                    TextSlips.Add(Pattern(), text.Value, slips);
                }
            });
        }
    }

    [GeneratedRegex(@"""(?=\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
