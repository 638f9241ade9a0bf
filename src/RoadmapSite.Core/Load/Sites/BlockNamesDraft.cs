using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Own names of blocks, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class BlockNamesDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Names in the order of <see cref="SiteWords.BlockNames"/>; null where the usual one stays.</summary>
    public required IReadOnlyList<Sourced<string>?> Names { get; init; }
}
