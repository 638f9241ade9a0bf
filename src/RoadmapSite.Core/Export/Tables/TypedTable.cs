using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>A typed table of tables/ as its page shows it: units in the headings, the author's wording, totals as stated and as computed.</summary>
internal static class TypedTable
{
    /// <summary>What it holds, for names of files and words.</summary>
    public const string Content = "table";

    /// <summary>Makes the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="words">Words of the theme.</param>
    public static ExportTable Of(DataTable table, Words words)
    {
        var rows = table.Rows.Select(row => row.Select((cell, i) => Cell(table.Columns[i], cell)).ToArray()).ToList();
        if (table.Columns.Any(column => column.DeclaredTotal is not null))
        {
            rows.Add(Total(table, table.TotalLabel ?? words["column_total_declared"], column => column.DeclaredTotal?.Value));
        }

        if (table.IsTotalled)
        {
            rows.Add(Total(table, words["column_total_computed"], column => column.ComputedTotal));
        }

        return new ExportTable(Content, table.Id, PlainText.Line(table.Title.Value), table.Span.File, [.. table.Columns.Select(Heading)], rows);
    }

    private static string Heading(TableColumn column)
    {
        var title = PlainText.Line(column.Title.Value);
        var whole = column.Group is { } group ? $"{group.Value}: {title}" : title;
        return column.Unit is null ? whole : $"{whole}, {column.Unit}";
    }

    // A number as such only where the text says no more than that: «12» and «12,5», not «12 (2 на списание)».
    private static ExportCell Cell(TableColumn column, TableCell cell)
    {
        var isNumber = column.Type is ColumnType.Number or ColumnType.Percent;
        return isNumber && Quantities.Plain(cell.Text.Value, cell.Value, column.UnitFactor) is { } number ? number : cell.Text.Value;
    }

    private static ExportCell[] Total(DataTable table, string label, Func<TableColumn, ExportCell> total)
    {
        var cells = table.Columns.Select(total).ToArray();
        cells[table.RowHeader] = label;
        return cells;
    }
}
