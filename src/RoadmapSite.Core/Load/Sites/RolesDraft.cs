using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Roles, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RolesDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Roles.</summary>
    public required IReadOnlyList<RoleDraft> Roles { get; init; }
}
