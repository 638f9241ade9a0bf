using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>«человек/%», «Ед./%» and one number in the cells: nobody can tell which of the two it is. Zero is both.</summary>
internal sealed class OneNumberForTwoUnits : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            if (placed.Indicator is { Unit: { } unit, UnitInherited: false, Cells.Count: 0 } && HasTwoParts(unit.Value, placed))
            {
                var amounts = PlannedAmounts.Of(placed.Indicator).ToList();
                if (amounts.Exists(amount => IsOneNumber(amount.Stated.Value.Settled)))
                {
                    scope.Report(Codes.OneNumberForTwoUnits, unit.Span, placed.Place, detail: null, unit.Value, string.Join("; ", amounts.Select(amount => amount.Stated.Text.Value)), Advice(unit.Value, placed.Indicator.Title?.Value ?? ""));
                }
            }
        }
    }

    private static Words Advice(string unit, string title) => UnitTable.Default.Read(unit)?.Kind == UnitKind.Ratio
        ? new Words("Уточните, всё ли это количество или количество в расчёте на одного, или укажите оба числа.", "State whether it is the whole number or the number for each, or give both.")
        : title.StartsWith("Доля", StringComparison.OrdinalIgnoreCase)
        ? new Words("Название говорит о доле: если это проценты, оставьте единицу «%», или укажите оба числа, например «17/10%».", "The title speaks of a share: if this is per cent, leave the unit “%”, or give both numbers, such as “17/10%”.")
        : new Words("Уточните, которая из двух единиц имеется в виду, или укажите оба числа, например «17/10%».", "State which of the two is meant, or give both numbers, such as “17/10%”.");

    private static bool HasTwoParts(string unit, PlacedIndicator placed) => UnitTable.Default.Read(unit)?.Kind switch
    {
        UnitKind.OneOfTwo => true,

        // «Количество разработок и в расчёте на одного педагога», «ед./ед.»: two quantities, too.
        UnitKind.Ratio => placed.Indicator.Title?.Value.Contains(" и в расч", StringComparison.OrdinalIgnoreCase) == true,
        _ => false,
    };

    private static bool IsOneNumber(IndicatorValue value) => value is not (RatioValue or ListValue) && value.Quantities is [{ Amount: not 0 }];
}
