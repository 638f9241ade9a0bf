using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Keys of a baseline.</summary>
internal static class BaselineReader
{
    private static readonly Field<Sourced<string>> Value = Field.Required("value", TextKind.Cell, "Значение, как в документе");
    private static readonly Field<Sourced<DateOnly>> Date = Field.Optional("date", DateKind.Instance, "День, на который оно указано");

    /// <summary>A baseline.</summary>
    public static readonly MapKind<BaselineDraft> Kind = new(
        new MapShape("baseline", "Исходное значение", Value, Date),
        fields => new BaselineDraft(fields) { Value = fields.Value(Value), Date = fields.Value(Date) })
    {
        Short = Value,
    };
}
