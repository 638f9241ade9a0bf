using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Findings.Rows;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Two blanks in a row inside a line. Tables and lists of Markdown are laid out with blanks. On a page nobody sees them, so a document has one finding, with their number and the first of them.</summary>
internal sealed partial class DoubleSpace : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => DocumentSlips.Report(scope, Codes.DoubleSpace, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (!text.Value.Contains("  ", StringComparison.Ordinal) && !text.Value.Contains('\u00A0', StringComparison.Ordinal))
        {
            return;
        }

        // Where executors run together a comma is wanted, not one blank.
        var executors = new List<Slip>();
        ExecutorsRunTogether.Find(text, executors);
        foreach (var match in Pattern().EnumerateMatches(text.Value))
        {
            var at = match.Index;
            if (executors.Exists(joint => joint.Index <= at && at < joint.Index + joint.Length))
            {
                continue;
            }

            var line = text.Value.LastIndexOf('\n', at) + 1;
            if (!text.Value.AsSpan(line).TrimStart().StartsWith("|", StringComparison.Ordinal) && !IsListMark(text.Value.AsSpan(line, at - line).Trim()))
            {
                slips.Add(new Slip(at, match.Length));
            }
        }
    }

    private static bool IsListMark(ReadOnlySpan<char> before) =>
        before is "-" or "*" or "+" || (before.Length is > 1 and < 4 && before[^1] is '.' or ')' && char.IsAsciiDigit(before[0]));

    [GeneratedRegex(@"(?<=\S)[ \u00A0]{2,}(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
