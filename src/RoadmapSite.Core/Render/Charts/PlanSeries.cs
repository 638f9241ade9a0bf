using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Indicators;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>An indicator as the numbers of a chart: of people and share together the share, unless people lead or are told more often.</summary>
internal sealed record PlanSeries
{
    /// <summary>What the numbers are.</summary>
    public required QuantityKind Counts { get; init; }

    /// <summary>Value at the start.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Plan and actual by period, in order.</summary>
    public required IReadOnlyList<PlanPoint> Points { get; init; }

    /// <summary>Whether reports are expected; else actuals are neither shown nor missed.</summary>
    public bool Tracked { get; init; }

    /// <summary>Whether there is enough to compare: two numbers at least.</summary>
    public bool IsDrawable => Numbers >= 2;

    private int Numbers => (Baseline is null ? 0 : 1) + Points.Sum(point => (point.HasPlan ? 1 : 0) + (point.Actual is null ? 0 : 1));

    /// <summary>Reads an indicator.</summary>
    /// <param name="facts">The indicator.</param>
    /// <param name="tracked">Whether reports are expected.</param>
    /// <returns>Null when its values are words.</returns>
    public static PlanSeries? Of(IndicatorFacts facts, bool tracked)
    {
        var indicator = facts.Indicator;
        if (indicator.Kind == IndicatorKind.Text)
        {
            return null;
        }

        if (indicator.Kind != IndicatorKind.Composite)
        {
            var counts = ComparedAmounts.CountedBy(indicator);

            // In thousands where the unit says so: the same numbers as in the table below.
            return Read(facts, tracked, counts, value => ComparedAmounts.Amount(value, counts) / Factor(indicator, counts));
        }

        // The part that leads, unless the other one stands in more cells: a lone «18» is people and no share.
        var lead = indicator.Lead ?? CompositeLead.Percent;
        var series = Composite(facts, tracked, lead);
        var other = Composite(facts, tracked, lead == CompositeLead.Percent ? CompositeLead.People : CompositeLead.Percent);
        return other.Numbers > series.Numbers && (indicator.Lead is null || !series.IsDrawable) ? other : series;
    }

    private static PlanSeries Composite(IndicatorFacts facts, bool tracked, CompositeLead lead) => Read(
        facts, tracked, lead == CompositeLead.Percent ? QuantityKind.Percent : QuantityKind.People, value => ComparedAmounts.Amount(value, lead));

    private static PlanSeries Read(IndicatorFacts facts, bool tracked, QuantityKind counts, Func<IndicatorValue, decimal?> amount)
    {
        var points = new PlanPoint[facts.Periods.Count];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = Point(facts, facts.Periods[i], tracked, amount);
        }

        return new PlanSeries
        {
            Counts = counts,
            Baseline = facts.Indicator.Baseline is { } baseline ? amount(baseline.Stated.Value) : null,
            Points = points,
            Tracked = tracked,
        };
    }

    private static PlanPoint Point(IndicatorFacts facts, PeriodFacts period, bool tracked, Func<IndicatorValue, decimal?> amount)
    {
        var bounds = facts.Better == Better.Range && period.Target is { } target ? Printed(ComparedAmounts.Bounds(target.Value, facts.Indicator), Factor(facts.Indicator, ComparedAmounts.CountedBy(facts.Indicator))) : null;
        var point = new PlanPoint(period.Period)
        {
            Bounds = bounds,
            Plan = bounds is null && period.Target is { } planned ? amount(planned.Value) : null,
            Was = bounds is null && period.OriginalTarget is { } first ? amount(first.Value) : null,
        };
        return tracked
            ? point with
            {
                Actual = period.Actual is { } actual ? amount(actual.Stated.Value) : null,
                Missing = period.Closed && period.Actual is null && point.HasPlan,
                Met = period.Met,
            }
            : point;
    }

    private static decimal Factor(Indicator indicator, QuantityKind counts) => counts is QuantityKind.Number or QuantityKind.People ? indicator.UnitFactor : 1;

    private static ValueBounds? Printed(ValueBounds? bounds, decimal factor) => bounds is null ? null : new ValueBounds(bounds.Min / factor, bounds.Max / factor);
}
