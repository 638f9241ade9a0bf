using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Pages;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A file of roadmaps/ and the order beside it.</summary>
/// <param name="Id">File name without extension.</param>
/// <param name="Span">The file.</param>
/// <param name="Draft">What it holds.</param>
/// <param name="Order">Clauses of the act; null when the roadmap names none, or its file cannot be read.</param>
internal sealed record RoadmapFile(string Id, SourceSpan Span, Loaded<RoadmapDraft> Draft, PageDraft? Order);
