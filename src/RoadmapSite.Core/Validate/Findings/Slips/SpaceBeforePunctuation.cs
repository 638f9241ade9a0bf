using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Blanks before a punctuation mark or inside brackets and quotation marks.</summary>
internal sealed partial class SpaceBeforePunctuation : IFindingRule
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [" ,", " ;", " !", " ?", " .", " :", " »", " )", "« ", "( ", "\u00A0,", "\u00A0;", "\u00A0.", "\u00A0:", "\u00A0»", "\u00A0)"],
        StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.SpaceBeforePunctuation, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (text.Value.AsSpan().ContainsAny(Signs))
        {
            TextSlips.Add(Pattern(), text.Value, slips);
        }
    }

    [GeneratedRegex(@"(?<=[\p{L}\d»)])[ \u00A0]+[,;!?»)]|(?<=[\p{L}\d»)])[ \u00A0]+[.:](?=\s|$)|[«(][ \u00A0]+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
