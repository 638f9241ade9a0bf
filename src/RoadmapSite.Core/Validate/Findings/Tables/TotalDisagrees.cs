using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>Declared totals against computed ones, column by column; only the cells that are given are summed (PEERS.md B 3, item 5).</summary>
internal sealed class TotalDisagrees : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var table in scope.Organisation.Tables)
        {
            var place = new RowPlace(Parent: null, RowWord.Table, table.Id, Number: null, table.Title.Value);
            foreach (var column in table.Columns)
            {
                if (column.DeclaredTotal is { } declared
                    && column.ComputedTotal is { } computed
                    && NumberText.TryParse(declared.Value, out var total)
                    && total != computed)
                {
                    scope.Report(Codes.TotalDisagrees, declared.Span, place, column.Id, column.Title.Value, declared.Value, Exact.Text(computed));
                }
            }
        }
    }
}
