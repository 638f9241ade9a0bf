using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of a room.</summary>
internal static class RoomReader
{
    private static readonly Field<Sourced<SvedenRoomKind>> RoomKind = Field.Optional("kind", OrganisationWords.RoomKind, "Для чего помещение; обычно учебный кабинет");
    private static readonly Field<Sourced<string>> Name = Field.Required("name", TextKind.Plain, "Что это");
    private static readonly Field<Sourced<string>> Address = Field.Required("address", TextKind.Plain, "Где находится");
    private static readonly Field<Sourced<string>> Equipment = Field.Optional("equipment", TextKind.Plain, "Чем оборудовано");
    private static readonly Field<Sourced<string>> Accessible = Field.Optional("accessible", TextKind.Plain, "Как приспособлено для людей с инвалидностью");

    /// <summary>A room.</summary>
    public static readonly MapKind<RoomDraft> Kind = new(
        new MapShape("room", "Помещение", RoomKind, Name, Address, Equipment, Accessible),
        Read);

    private static RoomDraft Read(MapFields fields) => new(fields)
    {
        Kind = fields.Value(RoomKind),
        Name = fields.Value(Name),
        Address = fields.Value(Address),
        Equipment = fields.Value(Equipment),
        Accessible = fields.Value(Accessible),
    };
}
