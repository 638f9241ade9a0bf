using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>A decimal point in a plan that elsewhere has decimal commas.</summary>
internal sealed partial class DecimalPoint : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            var rows = scope.Indicators.Where(placed => ReferenceEquals(placed.In.Roadmap, roadmap)).ToList();
            if (!rows.Exists(placed => PlannedAmounts.Of(placed.Indicator).Any(amount => Comma().IsMatch(amount.Stated.Text.Value))))
            {
                continue;
            }

            foreach (var placed in rows)
            {
                var points = PlannedAmounts.Of(placed.Indicator).Where(amount => Point().IsMatch(amount.Stated.Text.Value)).ToList();
                if (points.Count > 0)
                {
                    scope.Report(Codes.DecimalPoint, points[0].Stated.Text.Span, placed.Place, detail: null, string.Join("; ", points.Select(amount => amount.Stated.Text.Value)));
                }
            }
        }
    }

    [GeneratedRegex(@"^\d+,\d{1,2}%?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^\d+\.\d{1,2}%?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Point();
}
