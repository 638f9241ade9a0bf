using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A term, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TermDraft(MapFields fields) : Draft(fields)
{
    /// <summary>First day.</summary>
    public Sourced<DateOnly>? From { get; init; }

    /// <summary>Last day.</summary>
    public Sourced<DateOnly>? To { get; init; }
}
