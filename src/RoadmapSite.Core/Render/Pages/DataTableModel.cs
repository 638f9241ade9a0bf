using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A typed table as templates take it: groups of headings, units, totals as stated and as computed.</summary>
internal static class DataTableModel
{
    // Columns that fit a desktop screen, and those that fit it in small letters; more are shown row by row everywhere, since nothing may scroll sideways (ACCESSIBILITY.md 0, decision 5).
    private const int WideFrom = 7;
    private const int DenseFrom = 9;
    private const int CardsFrom = 14;

    public static TemplateObject Of(OrganisationScope scope, DataTable table, PageText text)
    {
        var labels = table.Columns.Select(Label).ToList();
        return TemplateObject.Of(
            ("title", text.Plain(table.Title)),
            ("line", PlainText.Line(table.Title.Value)),
            ("href", Addresses.Table(table.Id)),
            ("date", table.Date),
            ("note", text.Markdown(table.Note, 3, PlainText.Line(table.Title.Value))),
            ("layout", table.Columns.Count switch { >= CardsFrom => "cards", >= DenseFrom => "flow wide dense", >= WideFrom => "flow wide", _ => "flow" }),
            ("grouped", table.Columns.Any(column => column.Group is not null)),
            ("heads", Heads(table)),
            ("columns", TemplateValue.ListOf(table.Columns.Where(column => column.Group is not null), column => Heading(column))),
            ("rows", TemplateValue.ListOf(table.Rows, row => Row(scope, table, row, labels, text))),
            ("totals", Totals(scope, table, labels)),
            ("totals_agree", Agrees(table)));
    }

    // First line of the head: a group over its columns, or a column that spans both lines.
    private static TemplateValue Heads(DataTable table)
    {
        var heads = new List<TemplateObject>();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var group = table.Columns[i].Group?.Value;
            var columns = 1;
            while (group is not null && i + columns < table.Columns.Count && table.Columns[i + columns].Group?.Value == group)
            {
                columns++;
            }

            heads.Add(group is null ? Heading(table.Columns[i]) : TemplateObject.Of(("group", group), ("columns", columns)));
            i += columns - 1;
        }

        return heads;
    }

    private static TemplateObject Heading(TableColumn column) => TemplateObject.Of(
        ("group", default),
        ("title", PlainText.Line(column.Title.Value)),
        ("unit", Unit(column)),
        ("number", IsNumber(column)),
        ("sort", column.Type switch { ColumnType.Number or ColumnType.Percent => "n", ColumnType.Date => "d", _ => "s" }));

    // Where rows stand one below the other there is no heading over several columns: each says it.
    private static string Label(TableColumn column)
    {
        var title = PlainText.Line(column.Title.Value);
        var whole = column.Group is null ? title : $"{column.Group?.Value}: {title}";
        return Unit(column) is { } unit ? $"{whole}, {unit}" : whole;
    }

    // Many acts print the unit in the heading itself; it is not said twice.
    private static string? Unit(TableColumn column) =>
        column.Unit is null || PlainText.Line(column.Title.Value).Contains(column.Unit, StringComparison.OrdinalIgnoreCase) ? null : column.Unit;

    private static TemplateObject Row(OrganisationScope scope, DataTable table, IReadOnlyList<TableCell> cells, List<string> labels, PageText text)
    {
        var values = new TemplateObject[cells.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var words = cells[i].Text.Value;
            values[i] = (string.IsNullOrWhiteSpace(words), IsNumber(table.Columns[i])) switch
            {
                (true, var number) => TableCellModel.Missing(labels[i], scope.Words["no_data"], number),
                _ when table.Columns[i].Type == ColumnType.Date && DateText.TryParse(words.Trim(), out var date) => TableCellModel.Date(labels[i], date),
                (_, true) => TableCellModel.Value(labels[i], PlainText.Line(words), "n", null),
                _ => TableCellModel.Block(labels[i], text.Plain(words)),
            };
        }

        return TemplateObject.Of(("head", table.RowHeader), ("cells", values));
    }

    private static TemplateValue Totals(OrganisationScope scope, DataTable table, List<string> labels)
    {
        var totals = new List<TemplateObject>();
        if (table.Columns.Any(column => column.DeclaredTotal is not null))
        {
            var name = table.TotalLabel ?? scope.Words["column_total_declared"];
            totals.Add(Total(scope, table, labels, name, column => column.DeclaredTotal is { } stated ? PlainText.Line(stated.Value) : default(TemplateValue)));
        }

        if (table.IsTotalled && !Agrees(table))
        {
            totals.Add(Total(scope, table, labels, scope.Words["column_total_computed"], column => column.ComputedTotal));
        }

        return totals;
    }

    // Two rows of the same totals say no more than one and that they agree.
    private static bool Agrees(DataTable table) =>
        table.IsTotalled && table.Columns.All(column => (column.DeclaredTotal, column.ComputedTotal) switch
        {
            (null, null) => true,
            ({ } declared, { } computed) => NumberText.TryParse(declared.Value, out var total) && total == computed,
            _ => false,
        });

    private static TemplateObject Total(OrganisationScope scope, DataTable table, List<string> labels, string name, Func<TableColumn, TemplateValue> value)
    {
        var cells = new TemplateObject[table.Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var total = value(table.Columns[i]);
            cells[i] = TemplateObject.Of(
                ("label", labels[i]),
                ("text", total.Text),
                ("sum", total.IsNumber ? total : default),
                ("number", IsNumber(table.Columns[i])),
                ("missing", total.IsNull ? scope.Words["not_counted"] : null));
        }

        return TemplateObject.Of(("head", table.RowHeader), ("name", name), ("cells", cells));
    }

    private static bool IsNumber(TableColumn column) => column.Type is ColumnType.Number or ColumnType.Percent;
}
