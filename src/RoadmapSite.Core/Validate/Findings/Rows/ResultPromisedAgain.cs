using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>A result promised in the same words for two terms: nothing is to be added between them.</summary>
internal sealed class ResultPromisedAgain : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var (_, direction, place) in scope.Directions)
        {
            var promised = new Dictionary<(string Title, string Result), Measure>();
            foreach (var row in direction.Results.OfType<Measure>())
            {
                if (row is not { Title: { } title, Result: { } result, Due: { } due })
                {
                    continue;
                }

                var words = (title.Value.Trim(), result.Value.Trim());
                if (!promised.TryAdd(words, row) && promised[words] is { Due: { } before } first && before.Value.Trim() != due.Value.Trim())
                {
                    scope.Report(Codes.ResultPromisedAgain, title.Span, PlacedRows.Of(row, place), detail: null, first.Title!.Value.Span, before.Value.Trim(), due.Value.Trim());
                }
            }
        }
    }
}
