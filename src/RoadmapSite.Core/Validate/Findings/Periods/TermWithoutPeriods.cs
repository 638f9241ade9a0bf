using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Periods;

/// <summary>A whole period or more between the begin of the term and the first column, or the last column and the end of the term. Months at the other end are named with it.</summary>
internal sealed class TermWithoutPeriods : IFindingRule
{
    private const int Month = 28;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            if (roadmap is { Periods: [var first, ..] } && roadmap.Directions.Any(direction => direction.Indicators.Count > 0))
            {
                var (term, last) = (roadmap.Term.Value, roadmap.Periods[^1]);
                var (start, end) = (new Gap(term.From, first.Start.AddDays(-1), first), new Gap(last.End.AddDays(1), term.To, last));
                if (start.IsPeriod || end.IsPeriod)
                {
                    Report(roadmap, [.. new[] { start, end }.Where(gap => gap.Days >= Month)], start.IsPeriod ? "start" : "end", scope);
                }
            }
        }
    }

    private static void Report(Roadmap roadmap, IReadOnlyList<Gap> gaps, string detail, FindingScope scope)
    {
        // Cells of a period beyond the columns show that it is the columns that end too early.
        var cells = scope.ErrorIn(Codes.UnknownPeriod, roadmap.Span.File);
        var days = gaps.Select(gap => $"{Exact.Text(gap.From)} – {Exact.Text(gap.To)}").ToList();
        scope.Report(
            Codes.TermWithoutPeriods, roadmap.Term.Span, PlacedRows.Of(roadmap), detail, related: null, cells,
            TermText(roadmap.Term.Value), $"{roadmap.Periods[0].Id} … {roadmap.Periods[^1].Id}", new Words(string.Join(" и ", days), string.Join(" and ", days)));
    }

    // Whole years are printed as years: no document gives the first of January and the last of December.
    private static string TermText(Term term) => (term.From, term.To) is ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 })
        ? $"{term.From.Year}–{term.To.Year}"
        : $"{Exact.Text(term.From)} – {Exact.Text(term.To)}";

    // Days of the term that no column covers, beside a column.
    private readonly record struct Gap(DateOnly From, DateOnly To, Period Beside)
    {
        public int Days => To.DayNumber - From.DayNumber + 1;

        public bool IsPeriod => Days > Beside.End.DayNumber - Beside.Start.DayNumber - 1;
    }
}
