using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Periods;

/// <summary>Years in the title, and in the clauses of the order that speak of the roadmap, against its term.</summary>
internal sealed partial class TitleYearsDisagree : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts)
        {
            if (text is { Place: { Parent: null, Id: { } id }, Field: "title" or "order" } && scope.Organisation.Roadmaps.FirstOrDefault(roadmap => roadmap.Id == id) is { } roadmap)
            {
                Check(text, roadmap, scope);
            }
        }
    }

    private static void Check(PlacedText text, Roadmap roadmap, FindingScope scope)
    {
        var term = roadmap.Term.Value;
        foreach (Match years in Years().Matches(text.Value))
        {
            var (from, to) = (Year(years.Groups["from"]), Year(years.Groups["to"]));
            if ((from != term.From.Year || to != term.To.Year) && (text.Field == "title" || SpeaksOfRoadmap(text.Value, years.Index)))
            {
                scope.Report(Codes.TitleYearsDisagree, text.At(years.Index, years.Length), text.Place, text.Field, years.Value, Exact.Text(term.From), Exact.Text(term.To));
                return;
            }
        }
    }

    private static bool SpeaksOfRoadmap(string order, int index)
    {
        var start = order.LastIndexOf('\n', index) + 1;
        return order.AsSpan(start, index - start).Contains("дорожн", StringComparison.OrdinalIgnoreCase);
    }

    private static int Year(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<from>20\d\d)\s*[-–—]\s*(?<to>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();
}
