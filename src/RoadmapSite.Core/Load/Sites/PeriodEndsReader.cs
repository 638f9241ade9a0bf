using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of period ends.</summary>
internal static class PeriodEndsReader
{
    private static readonly Field<Sourced<(int Month, int Day)>> SchoolYear = Field.Optional("school_year", DayOfYearKind.Instance, "Последний день учебного года: 31.08");
    private static readonly Field<Sourced<(int Month, int Day)>> CalendarYear = Field.Optional("calendar_year", DayOfYearKind.Instance, "Последний день календарного года: 31.12");

    /// <summary>When periods end.</summary>
    public static readonly MapKind<PeriodEndsDraft> Kind = new(
        new MapShape("period_ends", "Последние дни периодов", SchoolYear, CalendarYear),
        Read);

    private static PeriodEndsDraft Read(MapFields fields) => new(fields)
    {
        SchoolYear = fields.Value(SchoolYear),
        CalendarYear = fields.Value(CalendarYear),
    };
}
