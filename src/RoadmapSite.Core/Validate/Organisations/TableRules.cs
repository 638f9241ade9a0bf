using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Tables;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>Files of tables/ → tables.</summary>
internal static class TableRules
{
    /// <summary>Makes a table, reporting columns and data that do not fit.</summary>
    /// <param name="file">The file.</param>
    /// <param name="organisation">What the organisation may name.</param>
    /// <returns>Null when it has no title, no columns or no data.</returns>
    public static DataTable? Make(TableFile file, OrganisationScope organisation)
    {
        if (file.Draft.Value is not { } draft)
        {
            return null;
        }

        var place = new RowPlace(Parent: null, RowWord.Item, file.Id, Number: null, draft.Title?.Value);
        var ids = new IdSet();
        ids.Lacks(draft.Broke(TableReader.Columns));
        var columns = draft.Columns.Where(column => ids.Declare(column.Id, column, ColumnReader.Id, place, organisation.Bag) && column.Title is not null).ToList();
        var rowHeader = ids.Resolve(draft.RowHeader, Codes.UnknownColumn, place, organisation.Bag);
        if (file.Data.Value is not { } data || draft.Title is not { } title)
        {
            return null;
        }

        var order = Order(columns, data, ids, file.Id, place, organisation.Bag);
        if (order.Length == 0)
        {
            return null;
        }

        var rows = data.Rows.Select(row => Row(row, columns, order, organisation, place)).ToList();
        foreach (var column in columns)
        {
            ColumnTotals.Check(column, place, organisation.Bag);
        }

        return new DataTable(
            file.Id,
            title,
            draft.Date?.Value,
            draft.Note,
            [.. columns.Select((column, i) => Column(column, i, rows, organisation.Index.Units.Table))],
            rows,
            RowHeader(columns, rowHeader?.Value),
            draft.TotalLabel?.Value,
            file.Span);
    }

    // For every column its place in the data; empty when the two do not fit.
    private static int[] Order(List<ColumnDraft> columns, TableData data, IdSet ids, string table, RowPlace place, DiagnosticBag bag)
    {
        var known = new IdSet();
        var fits = true;
        foreach (var heading in data.Heading)
        {
            fits &= known.Declare(heading, place, bag);
            if (!ids.Contains(heading.Value))
            {
                var cause = ids.Incomplete;
                bag.ReportRow(place, Codes.DataWithoutColumn, heading.Span, cause, related: null, heading.Value, NearestHint.For(heading.Value, ids.All));
                fits = false;
            }
        }

        var unknown = data.Heading.FirstOrDefault(heading => !ids.Contains(heading.Value));
        foreach (var column in columns)
        {
            if (!known.Contains(column.Id!.Value.Value))
            {
                // A column renamed in one of the two places is one mistake.
                var cause = unknown.Value is null ? null : bag.Items.LastOrDefault(finding => finding.Span == unknown.Span);
                bag.ReportRow(place, Codes.ColumnWithoutData, column.Id.Value.Span, cause, related: data.Span, column.Id.Value.Value, table + ".csv");
                fits = false;
            }
        }

        return fits ? [.. columns.Select(column => data.Heading.ToList().FindIndex(heading => heading.Value == column.Id!.Value.Value))] : [];
    }

    private static List<TableCell> Row(IReadOnlyList<Sourced<string>> cells, List<ColumnDraft> columns, int[] order, OrganisationScope organisation, RowPlace place)
    {
        var made = new List<TableCell>(order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            made.Add(CellRules.Make(cells[order[i]], columns[i], organisation.Index.Units));
            CellRules.Check(made[i], columns[i], place, organisation.Bag);
        }

        return made;
    }

    private static TableColumn Column(ColumnDraft draft, int index, List<List<TableCell>> rows, UnitTable units)
    {
        var type = draft.Type?.Value ?? ColumnType.Text;
        var factor = type == ColumnType.Number ? units.Read(draft.Unit?.Value)?.Unit?.Factor ?? 1 : 1;
        return new TableColumn(
            draft.Id!.Value.Value,
            draft.Title!.Value,
            draft.Group,
            type,
            draft.Unit?.Value,
            draft.DeclaredTotal,
            ColumnTotals.AddsUp(draft, units) ? CellRules.Sum(rows, index) / factor : null)
        {
            Sum = draft.Sum?.Value,
            UnitFactor = factor,
        };
    }

    private static int RowHeader(List<ColumnDraft> columns, string? id)
    {
        var named = id is null ? -1 : columns.FindIndex(column => column.Id!.Value.Value == id);
        var firstText = columns.FindIndex(column => column.Type is null or { Value: ColumnType.Text });
        return named >= 0 ? named : Math.Max(0, firstText);
    }
}
