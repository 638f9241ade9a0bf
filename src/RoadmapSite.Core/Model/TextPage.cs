using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>A Markdown file: narrative, page of the section or dated note.</summary>
/// <param name="Id">File name without extension.</param>
/// <param name="Title">Title.</param>
/// <param name="Markdown">The body; its span is the place of its first line.</param>
/// <param name="Date">The day of a note.</param>
/// <param name="Draft">Seen in check and preview only.</param>
/// <param name="Order">Place among pages; smaller first.</param>
/// <param name="Links">Links listed under a note.</param>
public sealed record TextPage(
    string Id,
    Sourced<string> Title,
    Sourced<string> Markdown,
    DateOnly? Date,
    bool Draft,
    int Order,
    IReadOnlyList<TextLink> Links);
