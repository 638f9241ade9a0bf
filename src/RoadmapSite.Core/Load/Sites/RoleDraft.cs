using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>A role, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RoleDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Other spellings.</summary>
    public required IReadOnlyList<Sourced<string>> Also { get; init; }
}
