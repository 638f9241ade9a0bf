using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>A room, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RoomDraft(MapFields fields) : Draft(fields)
{
    /// <summary>What it is for.</summary>
    public Sourced<SvedenRoomKind>? Kind { get; init; }

    /// <summary>What it is.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Where.</summary>
    public Sourced<string>? Address { get; init; }

    /// <summary>What it is equipped with.</summary>
    public Sourced<string>? Equipment { get; init; }

    /// <summary>How it is adapted for disabled people.</summary>
    public Sourced<string>? Accessible { get; init; }
}
