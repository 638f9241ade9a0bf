using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Validate.Findings.Slips;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>An indicator called a count that is a share by its own words: «Количество учителей …, в общей численности учителей»; «Численность/доля» says itself that it is both. One finding a document.</summary>
internal sealed partial class ShareCalledCount : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => DocumentSlips.Report(scope, Codes.ShareCalledCount, (text, slips) =>
    {
        if (text is { Place.Word: RowWord.Indicator, Field: "title" } && Pattern().Match(text.Value) is { Success: true } match)
        {
            var whole = match.Groups["whole"];
            slips.Add(new Slip(whole.Index, whole.Length));
        }
    });

    [GeneratedRegex(@"^\s*(Количество|Число|Численность)\b(?!/).+?\b(?<whole>(в общ(ей|ем) (численности|количестве|числе)|от обще(й|го) (численности|количества|числа)) \p{L}+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
