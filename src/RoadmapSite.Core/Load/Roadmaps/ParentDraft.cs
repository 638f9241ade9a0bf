using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>The roadmap above, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ParentDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id of the organisation.</summary>
    public Sourced<string>? Organisation { get; init; }

    /// <summary>Id of its roadmap.</summary>
    public Sourced<string>? Roadmap { get; init; }
}
