using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Rows of the act with a number and nothing else.</summary>
internal sealed class RowEmpty : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var (_, direction, place) in scope.Directions)
        {
            foreach (var indicator in direction.Indicators.OfType<Indicator>().Where(indicator => indicator.Empty))
            {
                Report(indicator.Number, indicator.Span, PlacedRows.Of(indicator, place), scope);
            }

            foreach (var measure in direction.Measures.Concat(direction.Results).OfType<Measure>().Where(measure => measure.Empty))
            {
                Report(measure.Number, measure.Span, PlacedRows.Of(measure, place), scope);
            }
        }
    }

    private static void Report(Sourced<string>? number, SourceSpan span, RowPlace place, FindingScope scope) =>
        scope.Report(Codes.RowEmpty, number?.Span ?? span, place, detail: null);
}
