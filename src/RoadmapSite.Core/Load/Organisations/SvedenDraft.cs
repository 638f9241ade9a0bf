using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Facts for the /sveden fragments, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SvedenDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Rooms.</summary>
    public required IReadOnlyList<RoomDraft> Rooms { get; init; }

    /// <summary>Means of teaching.</summary>
    public required IReadOnlyList<Sourced<string>> Facilities { get; init; }

    /// <summary>Access to systems and networks.</summary>
    public required IReadOnlyList<Sourced<string>> Networks { get; init; }

    /// <summary>Electronic resources.</summary>
    public required IReadOnlyList<ResourceDraft> Resources { get; init; }

    /// <summary>Access to the buildings.</summary>
    public required IReadOnlyList<Sourced<string>> Access { get; init; }

    /// <summary>Adapted means of teaching.</summary>
    public required IReadOnlyList<Sourced<string>> AccessibleFacilities { get; init; }

    /// <summary>Adapted systems and networks.</summary>
    public required IReadOnlyList<Sourced<string>> AccessibleNetworks { get; init; }
}
