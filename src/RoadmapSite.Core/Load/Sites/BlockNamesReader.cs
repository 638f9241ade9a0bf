using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Keys of the names of blocks.</summary>
internal static class BlockNamesReader
{
    private static readonly Field<Sourced<string>>[] Names =
        [.. SiteWords.BlockNames.Select(block => Field.Optional(block, TextKind.Plain, "Своё название этой части в меню и в заголовке"))];

    /// <summary>The names.</summary>
    public static readonly MapKind<BlockNamesDraft> Kind = new(
        new MapShape("block_names", "Свои названия частей раздела", Names),
        Read);

    private static BlockNamesDraft Read(MapFields fields) => new(fields)
    {
        Names = Array.ConvertAll(Names, field => fields.Value(field)),
    };
}
