using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Periods;

/// <summary>A whole period or more between the begin of the term and the first column, or the last column and the end of the term.</summary>
internal sealed class TermWithoutPeriods : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            if (roadmap is { Periods: [var first, ..] } && roadmap.Directions.Any(direction => direction.Indicators.Count > 0))
            {
                var term = roadmap.Term.Value;
                Check(term.From, first.Start.AddDays(-1), first, "start", roadmap, scope);
                var last = roadmap.Periods[^1];
                Check(last.End.AddDays(1), term.To, last, "end", roadmap, scope);
            }
        }
    }

    private static void Check(DateOnly from, DateOnly to, Period beside, string detail, Roadmap roadmap, FindingScope scope)
    {
        if (to.DayNumber - from.DayNumber >= beside.End.DayNumber - beside.Start.DayNumber - 1)
        {
            var (term, periods) = (roadmap.Term.Value, roadmap.Periods);
            // Cells of a period beyond the columns show that it is the columns that end too early.
            var cells = scope.ErrorIn(Codes.UnknownPeriod, roadmap.Span.File);
            scope.Report(
                Codes.TermWithoutPeriods, roadmap.Term.Span, PlacedRows.Of(roadmap), detail, related: null, cells,
                Exact.Text(term.From), Exact.Text(term.To), $"{periods[0].Id} … {periods[^1].Id}", Exact.Text(from), Exact.Text(to));
        }
    }
}
