using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Words of the files of an organisation that stand for a few meanings.</summary>
internal static class OrganisationWords
{
    /// <summary>Kinds of groups of people.</summary>
    public static ChoiceKind<string> GroupKind { get; } = new(
        ("council", "council"),
        ("working_group", "working_group"),
        ("coordinators", "coordinators"),
        ("administration", "administration"),
        ("other", "other"));

    /// <summary>What rooms are for.</summary>
    public static ChoiceKind<SvedenRoomKind> RoomKind { get; } = new(
        ("classroom", SvedenRoomKind.Classroom),
        ("practice", SvedenRoomKind.Practice),
        ("library", SvedenRoomKind.Library),
        ("sport", SvedenRoomKind.Sport));

    /// <summary>Levels of what stands in districts/.</summary>
    public static ChoiceKind<GovernanceLevel> Level { get; } = new(
        ("national", GovernanceLevel.National),
        ("regional", GovernanceLevel.Regional),
        ("district", GovernanceLevel.District));
}
