using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Tables;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>Which columns add up. Things, people and money do; speeds, shares, floors and years do not: their sum is a number of nothing.</summary>
internal static class ColumnTotals
{
    /// <summary>Whether the cells of a column are added up: as its author says, else when the document states its total, else when its unit counts.</summary>
    /// <param name="column">The column.</param>
    /// <param name="units">Units of the site.</param>
    public static bool AddsUp(ColumnDraft column, UnitTable units) => column switch
    {
        { Type.Value: not (ColumnType.Number or ColumnType.Percent) } or { Type: null } => false,
        { Sum: { } said } => said.Value,
        { DeclaredTotal: not null } => true,
        _ => column.Type.Value.Value == ColumnType.Number && units.Read(column.Unit?.Value) is { Known: true, Kind: not (UnitKind.OneOfTwo or UnitKind.Ratio), Unit.AddsUp: true },
    };

    /// <summary>Reports a column that is to be added up though its cells are no numbers.</summary>
    /// <param name="column">The column.</param>
    /// <param name="table">Its table.</param>
    /// <param name="bag">Takes the finding.</param>
    public static void Check(ColumnDraft column, RowPlace table, DiagnosticBag bag)
    {
        if (column is { Sum: { Value: true } said, Type: null or { Value: not (ColumnType.Number or ColumnType.Percent) } })
        {
            bag.ReportRow(table, Codes.SumOfWords, said.Span, column.Title?.Value ?? column.Id?.Value ?? "");
        }
    }
}
