namespace RoadmapSite.Core.Model;

/// <summary>What a room is for: the official list counts them apart (REGULATION.md 2).</summary>
public enum SvedenRoomKind
{
    /// <summary>An equipped classroom.</summary>
    Classroom,

    /// <summary>A place for practical lessons.</summary>
    Practice,

    /// <summary>A library.</summary>
    Library,

    /// <summary>A place for sport.</summary>
    Sport,
}

/// <summary>A room for the subsection on material and technical support.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">What it is.</param>
/// <param name="Address">Where.</param>
/// <param name="Equipment">What it is equipped with.</param>
/// <param name="Accessible">How it is adapted for disabled people.</param>
public sealed record SvedenRoom(SvedenRoomKind Kind, string Name, string Address, string? Equipment, string? Accessible);

/// <summary>A link with its words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Url">The address.</param>
public sealed record TextLink(string Text, string Url);

/// <summary>Facts for the ready fragments of /sveden/objects (REGULATION.md 2).</summary>
/// <param name="Rooms">Equipped rooms.</param>
/// <param name="Facilities">Means of teaching.</param>
/// <param name="Networks">Access to information systems and networks.</param>
/// <param name="Resources">Electronic resources.</param>
public sealed record Sveden(
    IReadOnlyList<SvedenRoom> Rooms,
    IReadOnlyList<string> Facilities,
    IReadOnlyList<string> Networks,
    IReadOnlyList<TextLink> Resources)
{
    /// <summary>How disabled people get into the buildings.</summary>
    public IReadOnlyList<string> Access { get; init; } = [];

    /// <summary>Means of teaching adapted for disabled people.</summary>
    public IReadOnlyList<string> AccessibleFacilities { get; init; } = [];

    /// <summary>Systems and networks adapted for disabled people.</summary>
    public IReadOnlyList<string> AccessibleNetworks { get; init; } = [];
}
