using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>The section of the host site, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SectionDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Path on the host site.</summary>
    public Sourced<string>? Path { get; init; }
}
