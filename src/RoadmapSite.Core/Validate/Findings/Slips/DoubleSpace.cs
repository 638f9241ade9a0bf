using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Two blanks in a row inside a line. Tables and lists of Markdown are laid out with blanks. On a page nobody sees them, so a document has one finding, with their number and the first of them.</summary>
internal sealed partial class DoubleSpace : IFindingRule
{
    private const int MostShown = 3;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var found = new List<(PlacedText Text, Slip Slip)>();
        var slips = new List<Slip>();
        foreach (var text in scope.Texts)
        {
            slips.Clear();
            Find(text, slips);
            found.AddRange(slips.Select(slip => (text, slip)));
        }

        foreach (var document in found.GroupBy(found => DocumentOf(found.Text)?.Id, StringComparer.Ordinal))
        {
            Report([.. document], scope);
        }
    }

    private static void Report(List<(PlacedText Text, Slip Slip)> found, FindingScope scope)
    {
        var shown = found.Select(found => $"«{TextSlips.Words(found.Text.Value, found.Slip)}»").Distinct(StringComparer.Ordinal).Take(MostShown);
        var (text, slip) = found[0];
        var document = DocumentOf(text);
        var roadmap = scope.Organisation.Roadmaps.FirstOrDefault(roadmap => roadmap.Id == document?.Id);
        scope.Report(
            Codes.DoubleSpace, text.At(slip.Index, slip.Length), roadmap is null ? document : PlacedRows.Of(roadmap), document is null ? text.Field : "spaces",
            found.Count, string.Join(", ", shown));
    }

    // A roadmap with its blocks, and with its order, which bears its id; a table, a page.
    private static RowPlace? DocumentOf(PlacedText text)
    {
        var place = text.Place;
        while (place?.Parent is { } above)
        {
            place = above;
        }

        return place;
    }

    private static void Find(PlacedText text, List<Slip> slips)
    {
        if (!text.Value.Contains("  ", StringComparison.Ordinal) && !text.Value.Contains('\u00A0', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var match in Pattern().EnumerateMatches(text.Value))
        {
            var line = text.Value.LastIndexOf('\n', match.Index) + 1;
            if (!text.Value.AsSpan(line).TrimStart().StartsWith("|", StringComparison.Ordinal) && !IsListMark(text.Value.AsSpan(line, match.Index - line).Trim()))
            {
                slips.Add(new Slip(match.Index, match.Length));
            }
        }
    }

    private static bool IsListMark(ReadOnlySpan<char> before) =>
        before is "-" or "*" or "+" || (before.Length is > 1 and < 4 && before[^1] is '.' or ')' && char.IsAsciiDigit(before[0]));

    [GeneratedRegex(@"(?<=\S)[ \u00A0]{2,}(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
