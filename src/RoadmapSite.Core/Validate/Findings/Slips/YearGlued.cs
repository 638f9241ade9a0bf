using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>«2021г.», «2022-2027г.г.»: no blank between a year and its word, and two stops for «гг.». One finding a document, as documents that do so do it everywhere.</summary>
internal sealed partial class YearGlued : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => DocumentSlips.Report(scope, Codes.YearGlued, (text, slips) =>
    {
        if (text.Value.Contains('г', StringComparison.Ordinal))
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    });

    [GeneratedRegex(@"\b(19|20)\d\d(г\b\.?(г\.?)?| г\.г\.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
