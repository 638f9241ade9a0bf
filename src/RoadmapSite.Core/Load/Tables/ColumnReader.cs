using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Tables;

/// <summary>Keys of a column.</summary>
internal static class ColumnReader
{
    /// <summary>Id.</summary>
    public static readonly Field<Sourced<string>> Id = Field.Required("id", IdKind.Instance, "Имя столбца: заголовок в файле CSV");

    /// <summary>Whether its cells are added up.</summary>
    public static readonly Field<Sourced<bool>> Sum = Field.Optional("sum", FlagKind.Instance, "да: складывать столбец, нет: не складывать");

    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Заголовок, как в документе");
    private static readonly Field<Sourced<string>> Group = Field.Optional("group", TextKind.Plain, "Общий заголовок нескольких столбцов");
    private static readonly Field<Sourced<ColumnType>> Type = Field.Optional("type", Choices.ColumnType, "Что в ячейках: text, number, percent, yes_no, date, list");
    private static readonly Field<Sourced<string>> Unit = Field.Optional("unit", TextKind.Unit, "Единица измерения");
    private static readonly Field<Sourced<string>> DeclaredTotal = Field.Optional("declared_total", TextKind.Plain, "Итог, указанный в документе");

    /// <summary>A column.</summary>
    public static readonly MapKind<ColumnDraft> Kind = new(
        new MapShape("column", "Столбец", Id, Title, Group, Type, Unit, DeclaredTotal, Sum),
        Read);

    private static ColumnDraft Read(MapFields fields) => new(fields)
    {
        Id = fields.Value(Id),
        Title = fields.Value(Title),
        Group = fields.Value(Group),
        Type = fields.Value(Type),
        Unit = fields.Value(Unit),
        DeclaredTotal = fields.Value(DeclaredTotal),
        Sum = fields.Value(Sum),
    };
}
