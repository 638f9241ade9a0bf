using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Periods;

/// <summary>Columns of an indicator table that lie outside the term of the plan.</summary>
internal sealed class PeriodsOutsideTerm : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var (_, direction, place) in scope.Directions)
        {
            var term = direction.Term;
            var outside = direction.Periods.Where(period => period.End < term.From || period.Start > term.To).Select(period => period.Id).ToList();
            if (direction.Indicators.Count > 0 && outside.Count > 0)
            {
                scope.Report(Codes.PeriodsOutsideTerm, direction.Title?.Span ?? direction.Span, place, detail: null, string.Join(", ", outside), Exact.Text(term.From), Exact.Text(term.To));
            }
        }
    }
}
