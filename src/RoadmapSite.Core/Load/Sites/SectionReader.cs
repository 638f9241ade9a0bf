using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of a section.</summary>
internal static class SectionReader
{
    private static readonly Field<Sourced<string>> Name = Field.Optional("name", TextKind.Plain, "Название раздела");
    private static readonly Field<Sourced<string>> Path = Field.Optional("path", TextKind.Plain, "Путь раздела, например /digital/");

    /// <summary>The section of the host site.</summary>
    public static readonly MapKind<SectionDraft> Kind = new(
        new MapShape("section", "Раздел на сайте организации", Name, Path),
        Read);

    private static SectionDraft Read(MapFields fields) => new(fields)
    {
        Name = fields.Value(Name),
        Path = fields.Value(Path),
    };
}
