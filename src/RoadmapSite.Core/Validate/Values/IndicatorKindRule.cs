using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>
/// The kind of an indicator whose author does not state it (DESIGN.md 3; PROGRESS.md 1): from what its values are, and where
/// they leave it open from the unit.
/// </summary>
internal static class IndicatorKindRule
{
    /// <summary>Derives the kind.</summary>
    /// <param name="unit">The unit of the row; null when it has none.</param>
    /// <param name="values">Baseline, targets and actuals, in any order; missing ones do not count.</param>
    /// <returns>
    /// Yes/no where unit or all values say so; text where any value is words, because words compare with nothing; then composite,
    /// range and percent where values have that shape; else number. Without any value the unit decides, and without both it is text.
    /// </returns>
    public static IndicatorKind Derive(UnitReading? unit, IEnumerable<IndicatorValue> values)
    {
        var stated = values.Select(value => value.Settled).Where(value => value is not MissingValue).ToArray();
        if (unit?.Kind == UnitKind.YesNo || (stated.Length > 0 && Array.TrueForAll(stated, value => value is YesNoValue)))
        {
            return IndicatorKind.YesNo;
        }

        // «0» of «человек/%» is zero in both units and leaves the kind to the others.
        var telling = Array.FindAll(stated, value => value is not PeoplePercentValue { People: 0, Percent: 0 });
        if (telling.Length == 0)
        {
            return stated.Length > 0 ? IndicatorKind.Composite : ByUnit(unit);
        }

        return telling switch
        {
            _ when Array.Exists(telling, value => value is TextValue or ListValue or YesNoValue) => IndicatorKind.Text,
            _ when Array.Exists(telling, value => value.Quantities.Count == 2) => IndicatorKind.Composite,
            _ when Array.Exists(telling, value => value is RangeValue) => IndicatorKind.Range,
            _ when Array.TrueForAll(telling, IsShare) => IndicatorKind.Percent,
            _ => IndicatorKind.Number,
        };
    }

    private static bool IsShare(IndicatorValue value) => value.Compared?.Kind == QuantityKind.Percent;

    private static IndicatorKind ByUnit(UnitReading? unit) => unit?.Kind switch
    {
        null => IndicatorKind.Text,
        UnitKind.Percent => IndicatorKind.Percent,
        UnitKind.OneOfTwo => IndicatorKind.Composite,
        _ => IndicatorKind.Number,
    };
}
