using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Indicators without a unit, and parts without one where another part of the same whole has its own, or where the unit of the whole is two in one.</summary>
internal sealed class UnitMissing : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            var indicator = placed.Indicator;
            var hasNone = indicator.Unit is null && indicator.Kind is IndicatorKind.Number && PlannedAmounts.Of(indicator).Any();
            var neighbour = indicator.UnitInherited ? placed.Whole!.Parts.FirstOrDefault(part => part is { Unit: not null, UnitInherited: false }) : null;
            var isDoubtful = neighbour is not null || (indicator.UnitInherited && UnitTable.Default.Read(indicator.Unit!.Value.Value)?.Kind == UnitKind.OneOfTwo);
            if (hasNone || isDoubtful)
            {
                var taken = isDoubtful
                    ? Taken(indicator.Unit!.Value.Value, neighbour)
                    : Words.None;
                scope.Report(Codes.UnitMissing, indicator.Title?.Span ?? indicator.Span, placed.Place, detail: null, taken);
            }
        }
    }

    private static Words Taken(string unit, Indicator? neighbour)
    {
        var (russian, english) = ($" Сейчас взята единица целого: «{unit}»", $" The unit of the whole is taken: “{unit}”");
        return neighbour is { Unit: { } own, Title: { } title } && own.Value != unit
            ? new Words($"{russian}; у соседней строки «{Exact.Brief(title.Value)}» другая: «{own.Value}».", $"{english}; the row “{Exact.Brief(title.Value)}” beside it has another: “{own.Value}”.")
            : new Words(russian + ".", english + ".");
    }
}
