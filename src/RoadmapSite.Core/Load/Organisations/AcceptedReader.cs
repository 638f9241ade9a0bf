using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Keys of an accepted finding.</summary>
internal static class AcceptedReader
{
    private static readonly Field<Sourced<string>> Code = Field.Required("code", TextKind.Plain, "Код замечания: RM и четыре цифры");
    private static readonly Field<Sourced<string>> Id = Field.Required("id", TextKind.Plain, "О чём замечание: id, напечатанный вместе с ним");
    private static readonly Field<Sourced<string>> Reason = Field.Required("reason", TextKind.Plain, "Почему принято");

    /// <summary>An accepted finding.</summary>
    public static readonly MapKind<AcceptedDraft> Kind = new(
        new MapShape("finding", "Принятое замечание", Code, Id, Reason),
        Read);

    private static AcceptedDraft Read(MapFields fields) => new(fields)
    {
        Code = fields.Value(Code),
        Id = fields.Value(Id),
        Reason = fields.Value(Reason),
    };
}
