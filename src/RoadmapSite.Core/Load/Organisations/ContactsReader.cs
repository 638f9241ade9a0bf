using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of contacts.</summary>
internal static class ContactsReader
{
    private static readonly Field<Sourced<string>> Address = Field.Optional("address", TextKind.Plain, "Почтовый адрес");
    private static readonly Field<Sourced<string>> Phone = Field.Optional("phone", TextKind.Plain, "Официальный телефон");
    private static readonly Field<Sourced<string>> Email = Field.Optional("email", TextKind.Plain, "Официальная почта");
    private static readonly Field<Sourced<string>> Site = Field.Optional("site", TextKind.Plain, "Официальный сайт");

    /// <summary>Official contacts.</summary>
    public static readonly MapKind<ContactsDraft> Kind = new(
        new MapShape("contacts", "Официальные контакты", Address, Phone, Email, Site),
        Read);

    private static ContactsDraft Read(MapFields fields) => new(fields)
    {
        Address = fields.Value(Address),
        Phone = fields.Value(Phone),
        Email = fields.Value(Email),
        Site = fields.Value(Site),
    };
}
