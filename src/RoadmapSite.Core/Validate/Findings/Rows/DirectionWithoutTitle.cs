using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Directions without a title where others of the roadmap have one.</summary>
internal sealed class DirectionWithoutTitle : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Directions)
        {
            if (placed.Direction.Title is null && placed.Roadmap.Directions.Any(other => other.Title is not null))
            {
                scope.Report(Codes.DirectionWithoutTitle, placed.Direction.Number?.Span ?? placed.Direction.Span, placed.Place, detail: null);
            }
        }
    }
}
