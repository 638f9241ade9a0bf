using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Tables;

/// <summary>A typed table, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TableDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The day its data is stated for.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Columns.</summary>
    public required IReadOnlyList<ColumnDraft> Columns { get; init; }

    /// <summary>Column that names the row.</summary>
    public Sourced<string>? RowHeader { get; init; }

    /// <summary>Label of the row of totals.</summary>
    public Sourced<string>? TotalLabel { get; init; }
}

/// <summary>Keys of a table file.</summary>
internal static class TableReader
{
    /// <summary>Columns.</summary>
    public static readonly Field<IReadOnlyList<ColumnDraft>> Columns = Field.Required("columns", new ListKind<ColumnDraft>(ColumnReader.Kind), "Столбцы");

    private static readonly Field<Sourced<string>> Id = Field.Optional("id", IdKind.Instance, "Имя таблицы; совпадает с именем файла");
    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Название");
    private static readonly Field<Sourced<DateOnly>> Date = Field.Optional("date", DateKind.Instance, "День, на который указаны данные");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");
    private static readonly Field<Sourced<string>> RowHeader = Field.Optional("row_header", IdKind.Instance, "Id столбца, который называет строку; если не указан, первый текстовый");
    private static readonly Field<Sourced<string>> TotalLabel = Field.Optional("total_label", TextKind.Plain, "Подпись строки итогов, например «Итого:»");

    /// <summary>A typed table.</summary>
    public static readonly MapKind<TableDraft> Kind = new(
        new MapShape("table", "Файл tables/<id>.yml: описание таблицы, данные в <id>.csv", Id, Title, Date, Note, Columns, RowHeader, TotalLabel),
        Read);

    private static TableDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Date = fields.Value(Date),
        Note = fields.Value(Note),
        Columns = fields.List(Columns),
        RowHeader = fields.Value(RowHeader),
        TotalLabel = fields.Value(TotalLabel),
    };
}

/// <summary>A column, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ColumnDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Heading as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Heading over several columns.</summary>
    public Sourced<string>? Group { get; init; }

    /// <summary>Type of its cells.</summary>
    public Sourced<ColumnType>? Type { get; init; }

    /// <summary>Unit as printed.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>The total that the document states.</summary>
    public Sourced<string>? DeclaredTotal { get; init; }
}

/// <summary>Keys of a column.</summary>
internal static class ColumnReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Имя столбца: заголовок в файле CSV");

    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Заголовок, как в документе");
    private static readonly Field<Sourced<string>> Group = Field.Optional("group", TextKind.Plain, "Общий заголовок нескольких столбцов");
    private static readonly Field<Sourced<ColumnType>> Type = Field.Optional("type", Choices.ColumnType, "Что в ячейках: text, number, percent, yes_no, date, list");
    private static readonly Field<Sourced<string>> Unit = Field.Optional("unit", TextKind.Plain, "Единица измерения");
    private static readonly Field<Sourced<string>> DeclaredTotal = Field.Optional("declared_total", TextKind.Plain, "Итог, указанный в документе");

    /// <summary>A column.</summary>
    public static readonly MapKind<ColumnDraft> Kind = new(
        new MapShape("column", "Столбец", Id, Title, Group, Type, Unit, DeclaredTotal),
        Read);

    private static ColumnDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Group = fields.Value(Group),
        Type = fields.Value(Type),
        Unit = fields.Value(Unit),
        DeclaredTotal = fields.Value(DeclaredTotal),
    };
}
