using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Why an indicator is left out of totals, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ExclusionDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The reason.</summary>
    public Sourced<string>? Reason { get; init; }
}
