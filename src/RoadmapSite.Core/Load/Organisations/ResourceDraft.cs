using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>An electronic resource, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ResourceDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Address.</summary>
    public Sourced<string>? Url { get; init; }
}
