using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Tables;

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
