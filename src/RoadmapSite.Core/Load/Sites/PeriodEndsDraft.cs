using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>When periods end, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PeriodEndsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>End of a school year.</summary>
    public Sourced<(int Month, int Day)>? SchoolYear { get; init; }

    /// <summary>End of a calendar year.</summary>
    public Sourced<(int Month, int Day)>? CalendarYear { get; init; }
}
