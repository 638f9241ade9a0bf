using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of a school quarter.</summary>
internal static class SchoolQuarterReader
{
    private static readonly Field<Sourced<string>> Year = Field.Required("year", TextKind.Plain, "Учебный год: 2023-2024");
    private static readonly Field<Sourced<int>> Quarter = Field.Required("quarter", new IntegerKind(1, 4), "Номер четверти");
    private static readonly Field<Sourced<DateOnly>> From = Field.Required("from", DateKind.Instance, "Первый день");
    private static readonly Field<Sourced<DateOnly>> To = Field.Required("to", DateKind.Instance, "Последний день");

    /// <summary>A quarter of a school year.</summary>
    public static readonly MapKind<SchoolQuarterDraft> Kind = new(
        new MapShape("school_quarter", "Учебная четверть", Year, Quarter, From, To),
        Read);

    private static SchoolQuarterDraft Read(MapFields fields) => new(fields)
    {
        Year = fields.Value(Year),
        Quarter = fields.Value(Quarter),
        From = fields.Value(From),
        To = fields.Value(To),
    };
}
