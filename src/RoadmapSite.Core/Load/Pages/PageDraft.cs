using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Pages;

/// <summary>A Markdown file, as written.</summary>
/// <param name="Id">File name without extension.</param>
/// <param name="Span">The file.</param>
/// <param name="Head">What stands between the lines of hyphens; null when there is nothing.</param>
/// <param name="Body">The rest; its place is that of its first line.</param>
internal sealed record PageDraft(string Id, SourceSpan Span, PageHeadDraft? Head, Sourced<string> Body);
