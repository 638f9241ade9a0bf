using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Indicators without a unit, and parts without one where another part of the same whole has its own.</summary>
internal sealed class UnitMissing : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            var indicator = placed.Indicator;
            var hasNone = indicator.Unit is null && indicator.Kind is IndicatorKind.Number && PlannedAmounts.Of(indicator).Any();
            var isDoubtful = indicator.UnitInherited && placed.Whole!.Parts.Any(part => part is { Unit: not null, UnitInherited: false });
            if (hasNone || isDoubtful)
            {
                var taken = isDoubtful
                    ? new Words($" Сейчас взята единица строки выше: «{indicator.Unit!.Value.Value}».", $" The unit of the row above is taken: “{indicator.Unit.Value.Value}”.")
                    : Words.None;
                scope.Report(Codes.UnitMissing, indicator.Title?.Span ?? indicator.Span, placed.Place, detail: null, taken);
            }
        }
    }
}
