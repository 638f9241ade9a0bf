using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of sveden.yml.</summary>
internal static class SvedenReader
{
    private static readonly Field<IReadOnlyList<RoomDraft>> Rooms = Field.Optional("rooms", new ListKind<RoomDraft>(RoomReader.Kind), "Оборудованные помещения");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Facilities = Field.Optional("facilities", Choices.Texts, "Средства обучения и воспитания");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Networks = Field.Optional("networks", Choices.Texts, "Доступ к информационным системам и сетям");
    private static readonly Field<IReadOnlyList<ResourceDraft>> Resources = Field.Optional("resources", new ListKind<ResourceDraft>(ResourceReader.Kind), "Электронные образовательные ресурсы");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Access = Field.Optional("access", Choices.Texts, "Как людям с инвалидностью попасть в здания");
    private static readonly Field<IReadOnlyList<Sourced<string>>> AccessibleFacilities = Field.Optional("accessible_facilities", Choices.Texts, "Средства обучения, приспособленные для людей с инвалидностью");
    private static readonly Field<IReadOnlyList<Sourced<string>>> AccessibleNetworks = Field.Optional("accessible_networks", Choices.Texts, "Системы и сети, приспособленные для людей с инвалидностью");

    /// <summary>Facts for the /sveden fragments.</summary>
    public static readonly MapKind<SvedenDraft> Kind = new(
        new MapShape("sveden", "Файл sveden.yml: сведения для раздела «Материально-техническое обеспечение»", Rooms, Facilities, Networks, Resources, Access, AccessibleFacilities, AccessibleNetworks),
        Read);

    private static SvedenDraft Read(MapFields fields) => new(fields)
    {
        Rooms = fields.List(Rooms),
        Facilities = fields.List(Facilities),
        Networks = fields.List(Networks),
        Resources = fields.List(Resources),
        Access = fields.List(Access),
        AccessibleFacilities = fields.List(AccessibleFacilities),
        AccessibleNetworks = fields.List(AccessibleNetworks),
    };
}
