using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Periods, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PeriodsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>How the columns are cut.</summary>
    public Sourced<PeriodKind>? Kind { get; init; }

    /// <summary>First period.</summary>
    public Sourced<string>? From { get; init; }

    /// <summary>Last period.</summary>
    public Sourced<string>? To { get; init; }
}
