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
}

/// <summary>Keys of sveden.yml.</summary>
internal static class SvedenReader
{
    private static readonly Field<IReadOnlyList<RoomDraft>> Rooms = Field.Optional("rooms", new ListKind<RoomDraft>(RoomReader.Kind), "Оборудованные помещения");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Facilities = Field.Optional("facilities", Choices.Texts, "Средства обучения и воспитания");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Networks = Field.Optional("networks", Choices.Texts, "Доступ к информационным системам и сетям");
    private static readonly Field<IReadOnlyList<ResourceDraft>> Resources = Field.Optional("resources", new ListKind<ResourceDraft>(ResourceReader.Kind), "Электронные образовательные ресурсы");

    /// <summary>Facts for the /sveden fragments.</summary>
    public static readonly MapKind<SvedenDraft> Kind = new(
        new MapShape("sveden", "Файл sveden.yml: сведения для раздела «Материально-техническое обеспечение»", Rooms, Facilities, Networks, Resources),
        Read);

    private static SvedenDraft Read(MapFields fields) => new(fields)
    {
        Rooms = fields.List(Rooms),
        Facilities = fields.List(Facilities),
        Networks = fields.List(Networks),
        Resources = fields.List(Resources),
    };
}

/// <summary>A room, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RoomDraft(MapFields fields) : Draft(fields)
{
    /// <summary>What it is.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Where.</summary>
    public Sourced<string>? Address { get; init; }

    /// <summary>What it is equipped with.</summary>
    public Sourced<string>? Equipment { get; init; }

    /// <summary>How it is adapted for disabled people.</summary>
    public Sourced<string>? Accessible { get; init; }
}

/// <summary>Keys of a room.</summary>
internal static class RoomReader
{
    private static readonly Field<Sourced<string>> Name = Field.Required("name", TextKind.Plain, "Что это");
    private static readonly Field<Sourced<string>> Address = Field.Required("address", TextKind.Plain, "Где находится");
    private static readonly Field<Sourced<string>> Equipment = Field.Optional("equipment", TextKind.Plain, "Чем оборудовано");
    private static readonly Field<Sourced<string>> Accessible = Field.Optional("accessible", TextKind.Plain, "Как приспособлено для людей с инвалидностью");

    /// <summary>A room.</summary>
    public static readonly MapKind<RoomDraft> Kind = new(
        new MapShape("room", "Помещение", Name, Address, Equipment, Accessible),
        Read);

    private static RoomDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Address = fields.Value(Address),
        Equipment = fields.Value(Equipment),
        Accessible = fields.Value(Accessible),
    };
}

/// <summary>An electronic resource, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ResourceDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Address.</summary>
    public Sourced<string>? Url { get; init; }
}

/// <summary>Keys of a resource.</summary>
internal static class ResourceReader
{
    private static readonly Field<Sourced<string>> Name = Field.Required("name", TextKind.Plain, "Название");
    private static readonly Field<Sourced<string>> Url = Field.Required("url", UrlKind.Absolute, "Адрес");

    /// <summary>An electronic resource.</summary>
    public static readonly MapKind<ResourceDraft> Kind = new(
        new MapShape("resource", "Электронный ресурс", Name, Url),
        Read);

    private static ResourceDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Url = fields.Value(Url),
    };
}
