using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Two roadmaps of an organisation under one title: a reader cannot tell last year's plan from this year's.</summary>
internal sealed class RoadmapTitleRepeated : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var titles = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            if (!titles.TryAdd(roadmap.Title.Value.Trim(), roadmap.Title.Span))
            {
                var first = titles[roadmap.Title.Value.Trim()];
                scope.Report(Codes.RoadmapTitleRepeated, roadmap.Title.Span, PlacedRows.Of(roadmap), detail: null, first, first.File[(first.File.LastIndexOf('/') + 1)..]);
            }
        }
    }
}
