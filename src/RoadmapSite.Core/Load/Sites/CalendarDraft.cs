using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Days off, worked weekends and school quarters, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class CalendarDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Days off.</summary>
    public required IReadOnlyList<Sourced<DateOnly>> Holidays { get; init; }

    /// <summary>Worked weekends.</summary>
    public required IReadOnlyList<Sourced<DateOnly>> WorkingDays { get; init; }

    /// <summary>School quarters.</summary>
    public required IReadOnlyList<SchoolQuarterDraft> SchoolQuarters { get; init; }
}
