using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A block of text, analysis or figures, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class BlockDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<BlockKind>? Kind { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Name for the list of contents.</summary>
    public Sourced<string>? ShortTitle { get; init; }

    /// <summary>Whether the text is told anew, shorter than the document's.</summary>
    public Sourced<bool>? Retold { get; init; }

    /// <summary>Markdown, kind text.</summary>
    public Sourced<string>? Text { get; init; }

    /// <summary>Strengths, kind swot.</summary>
    public Sourced<string>? Strengths { get; init; }

    /// <summary>Weaknesses, kind swot.</summary>
    public Sourced<string>? Weaknesses { get; init; }

    /// <summary>Opportunities, kind swot.</summary>
    public Sourced<string>? Opportunities { get; init; }

    /// <summary>Threats, kind swot.</summary>
    public Sourced<string>? Threats { get; init; }

    /// <summary>Heading over strengths and weaknesses.</summary>
    public Sourced<string>? Internal { get; init; }

    /// <summary>Heading over opportunities and threats.</summary>
    public Sourced<string>? External { get; init; }

    /// <summary>Figures, kind statistics.</summary>
    public required IReadOnlyList<FigureDraft> Items { get; init; }

    /// <summary>Id of a table, kind table.</summary>
    public Sourced<string>? Table { get; init; }

    /// <summary>Entries, kind list.</summary>
    public required IReadOnlyList<Sourced<string>> Entries { get; init; }
}
