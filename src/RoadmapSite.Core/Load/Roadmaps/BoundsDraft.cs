using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Bounds, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class BoundsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Lower bound.</summary>
    public Sourced<decimal>? Min { get; init; }

    /// <summary>Upper bound.</summary>
    public Sourced<decimal>? Max { get; init; }
}
