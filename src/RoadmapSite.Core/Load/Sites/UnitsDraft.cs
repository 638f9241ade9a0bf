using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Units, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class UnitsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Units.</summary>
    public required IReadOnlyList<UnitDraft> Units { get; init; }
}
