using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Periods;

/// <summary>«К концу 2020 года» in a row whose deadline names other years; «ежегодное» in one that is done «по мере необходимости».</summary>
internal sealed partial class YearAgainstDeadline : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            if (placed.Measure.Due is { } due && FourDigits().IsMatch(due.Value))
            {
                Check(placed, placed.Measure.Title, "title", due, scope);
                Check(placed, placed.Measure.Target, "target", due, scope);
                Check(placed, placed.Measure.Result, "result", due, scope);
            }

            if (placed.Measure is { Due: { } demand, Title: { } title } && OnDemand().IsMatch(demand.Value) && Yearly().Match(title.Value) is { Success: true } word)
            {
                var span = new PlacedText(title, placed.Place, "title", TextGenre.Title).At(word.Index, word.Length);
                scope.Report(Codes.YearAgainstDeadline, span, placed.Place, "title", demand.Span, word.Value, demand.Value);
            }
        }
    }

    private static void Check(PlacedMeasure placed, Sourced<string>? text, string field, Sourced<string> due, FindingScope scope)
    {
        if (text is { } written
            && ByEndOf().Match(written.Value) is { Success: true } match
            && !due.Value.Contains(match.Groups["year"].Value, StringComparison.Ordinal))
        {
            var span = new PlacedText(written, placed.Place, field, TextGenre.Cell).At(match.Index, match.Length);
            scope.Report(Codes.YearAgainstDeadline, span, placed.Place, field, due.Span, match.Value, due.Value);
        }
    }

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"^\s*по мере ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnDemand();

    [GeneratedRegex(@"\bежегодн\p{L}+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\bк концу (?<year>20\d\d) г(ода|\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByEndOf();
}
