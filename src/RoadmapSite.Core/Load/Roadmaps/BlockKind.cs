using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>What a block holds.</summary>
internal enum BlockKind
{
    /// <summary>Markdown.</summary>
    Text,

    /// <summary>Strengths, weaknesses, opportunities, threats.</summary>
    Swot,

    /// <summary>Figures stated in text.</summary>
    Statistics,

    /// <summary>A typed table.</summary>
    Table,

    /// <summary>Entries.</summary>
    List,
}

/// <summary>Words for <see cref="BlockKind"/>.</summary>
internal static class BlockKinds
{
    /// <summary>Kinds of blocks.</summary>
    public static ChoiceKind<BlockKind> Kind { get; } = new(
        ("text", BlockKind.Text),
        ("swot", BlockKind.Swot),
        ("statistics", BlockKind.Statistics),
        ("table", BlockKind.Table),
        ("list", BlockKind.List));

    /// <summary>The word for a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string WordOf(BlockKind kind) => Kind.ChoiceWords[(int)kind];

    /// <summary>The keys that hold the content of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string ContentOf(BlockKind kind) => kind switch
    {
        BlockKind.Text => "text",
        BlockKind.Swot => "strengths, weaknesses, opportunities, threats",
        BlockKind.Statistics => "items",
        BlockKind.Table => "table",
        _ => "entries",
    };
}
