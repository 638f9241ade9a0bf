using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>The kind of an indicator that declares none, from its unit and values (PROGRESS.md 1).</summary>
internal static class KindRules
{
    /// <summary>Derives a kind.</summary>
    /// <param name="unit">How its unit is understood.</param>
    /// <param name="baseline">Its baseline.</param>
    /// <param name="targets">Its targets.</param>
    public static IndicatorKind Derive(UnitReading? unit, Baseline? baseline, IReadOnlyList<Target> targets)
    {
        var shapes = new Shapes();
        shapes.Count(baseline?.Stated.Value);
        foreach (var target in targets)
        {
            shapes.Count(target.Stated.Value);
        }

        return shapes.Total == 0 ? OfUnit(unit) : shapes.Kind;
    }

    private static IndicatorKind OfUnit(UnitReading? unit) => unit?.Kind switch
    {
        UnitKind.Percent or UnitKind.PercentPoints => IndicatorKind.Percent,
        UnitKind.YesNo => IndicatorKind.YesNo,
        UnitKind.OneOfTwo => IndicatorKind.Composite,
        _ => IndicatorKind.Number,
    };

    private ref struct Shapes
    {
        private int pairs;
        private int yesNo;
        private int percents;
        private int ranges;
        private int words;
        private int numbers;

        public readonly int Total => pairs + yesNo + percents + ranges + words + numbers;

        // One pair makes the row composite; words and ranges must be all there is; of the rest the more frequent shape wins.
        public readonly IndicatorKind Kind =>
            pairs > 0 ? IndicatorKind.Composite
            : words == Total ? IndicatorKind.Text
            : ranges == Total ? IndicatorKind.Range
            : yesNo > 0 && yesNo >= numbers + percents ? IndicatorKind.YesNo
            : percents > 0 && percents >= numbers ? IndicatorKind.Percent
            : IndicatorKind.Number;

        public void Count(IndicatorValue? value)
        {
            switch (value?.Settled)
            {
                case null or MissingValue:
                    break;
                case PeoplePercentValue:
                    pairs++;
                    break;
                case YesNoValue:
                    yesNo++;
                    break;
                case RangeValue:
                    ranges++;
                    break;
                case TextValue or ListValue:
                    words++;
                    break;
                case { Compared.Kind: QuantityKind.Percent }:
                    percents++;
                    break;
                default:
                    numbers++;
                    break;
            }
        }
    }
}
