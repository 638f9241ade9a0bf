using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of an accessibility contact.</summary>
internal static class AccessibilityReader
{
    private static readonly Field<Sourced<string>> Responsible = Field.Optional("responsible", TextKind.Plain, "Должность");
    private static readonly Field<Sourced<string>> Email = Field.Optional("email", TextKind.Plain, "Почта");
    private static readonly Field<Sourced<string>> Phone = Field.Optional("phone", TextKind.Plain, "Телефон");
    private static readonly Field<Sourced<string>> Address = Field.Optional("address", TextKind.Plain, "Адрес");
    private static readonly Field<Sourced<string>> Note = Field.Optional("note", TextKind.Markdown, "Пояснение");

    /// <summary>Who answers for accessibility.</summary>
    public static readonly MapKind<AccessibilityDraft> Kind = new(
        new MapShape("accessibility", "Ответственный за доступность", Responsible, Email, Phone, Address, Note),
        Read);

    private static AccessibilityDraft Read(MapFields fields) => new(fields)
    {
        Responsible = fields.Value(Responsible),
        Email = fields.Value(Email),
        Phone = fields.Value(Phone),
        Address = fields.Value(Address),
        Note = fields.Value(Note),
    };
}
