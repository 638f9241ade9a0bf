using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a figure.</summary>
internal static class FigureReader
{
    private static readonly Field<Sourced<string>> Title = Field.Required("title", TextKind.Plain, "Что посчитано");
    private static readonly Field<Sourced<string>> Value = Field.Optional("value", TextKind.Plain, "Значение, как в документе");
    private static readonly Field<Sourced<string>> Unit = Field.Optional("unit", TextKind.Unit, "Единица измерения");
    private static readonly Field<Sourced<DateOnly>> Date = Field.Optional("date", DateKind.Instance, "День, на который указано");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Plain, "Пояснение");

    /// <summary>A stated figure.</summary>
    public static readonly MapKind<FigureDraft> Kind = new(
        new MapShape("figure", "Число, названное в тексте", Title, Value, Unit, Date, Note),
        Read);

    private static FigureDraft Read(MapFields fields) => new(fields)
    {
        Title = fields.Value(Title),
        Value = fields.Value(Value),
        Unit = fields.Value(Unit),
        Date = fields.Value(Date),
        Note = fields.Value(Note),
    };
}
