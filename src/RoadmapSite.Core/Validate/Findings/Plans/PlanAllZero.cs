using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Plans of nothing but zeros (PROGRESS.md 2, P4). «Не более 0» is a promise, and a zero in a breakdown is modest.</summary>
internal sealed class PlanAllZero : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            var indicator = placed.Indicator;
            if (placed.Whole is null && indicator.Targets.Count > 1 && indicator.DeclaredBetter is not { Value: Better.Less or Better.Exact } && PlanNeverMoves.Constant(indicator) is { IsZero: true })
            {
                scope.Report(Codes.PlanAllZero, indicator.Targets[0].Stated.Text.Span, placed.Place, detail: null);
            }
        }
    }
}
