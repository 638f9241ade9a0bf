using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Rows with more or fewer cells than their table has headings: one for the baseline and one a period.</summary>
internal sealed class CellsDoNotFit : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            var cells = placed.Indicator.Cells;
            var headings = placed.In.Direction.Periods.Count + 1;
            if (cells.Count > 0 && cells.Count != headings)
            {
                var values = new Words(Russian(cells.Count), cells.Count == 1 ? "1 value" : $"{cells.Count} values");
                scope.Report(Codes.CellsDoNotFit, cells[0].Span, placed.Place, detail: null, values, string.Join("; ", cells.Select(cell => cell.Value)), headings);
            }
        }
    }

    private static string Russian(int count) => (count % 10, count % 100) switch
    {
        (1, not 11) => $"{count} значение",
        (2 or 3 or 4, not (12 or 13 or 14)) => $"{count} значения",
        _ => $"{count} значений",
    };
}
