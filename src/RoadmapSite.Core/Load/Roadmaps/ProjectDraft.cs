using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>The project that a roadmap belongs to, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ProjectDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Level of government.</summary>
    public Sourced<GovernanceLevel>? Level { get; init; }
}
