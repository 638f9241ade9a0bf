using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of a unit.</summary>
internal static class UnitReader
{
    private static readonly Field<Sourced<string>> Unit = Field.Required("unit", TextKind.Unit, "Единица, как в документах");
    private static readonly Field<IReadOnlyList<Sourced<string>>> Also = Field.Optional("also", Choices.Texts, "Другие написания");
    private static readonly Field<Sourced<string>> KindOf = Field.Optional("kind", SiteWords.UnitKind, "Что в ней измеряют: number, percent, people, yes_no, people_percent");

    /// <summary>A unit.</summary>
    public static readonly MapKind<UnitDraft> Kind = new(
        new MapShape("unit", "Единица измерения", Unit, Also, KindOf),
        Read);

    private static UnitDraft Read(MapFields fields) => new(fields)
    {
        Unit = fields.Value(Unit),
        Also = fields.List(Also),
        Kind = fields.Value(KindOf),
    };
}
