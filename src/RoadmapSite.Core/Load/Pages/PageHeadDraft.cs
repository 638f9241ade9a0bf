using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Pages;

/// <summary>The head of a Markdown file, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PageHeadDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The day of a note.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>Seen in check and preview only.</summary>
    public Sourced<bool>? Draft { get; init; }

    /// <summary>Place among pages.</summary>
    public Sourced<int>? Order { get; init; }

    /// <summary>Links listed under a note.</summary>
    public required IReadOnlyList<LinkDraft> Links { get; init; }
}
