using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>The table of sets in PROGRESS.md 6.</summary>
public sealed class TallyExampleTests
{
    private static readonly IndicatorFacts NotDue = Facts(IndicatorState.NotDue, null);
    private static readonly IndicatorFacts Missing = Facts(IndicatorState.ReportOverdue, null);
    private static readonly IndicatorFacts[] First = [Met(), Met(), Step(0.857m), Missing, Met()];
    private static readonly IndicatorFacts[] Second = [Met(), Step(0.4m), Missing, Met(), NotDue, Missing];
    private static readonly IndicatorFacts[] Third = [NotDue, Met(), Step(0)];

    [Fact]
    public void Direction_1_shows_its_score() => ShouldBe(
        IndicatorTallies.Pooled(First), (5, 3, 1, 1, 0), 0.80m, 96.4m, 77.1m, 97.1m, shown: true);

    [Fact]
    public void Direction_2_shows_counts_and_bounds_only() => ShouldBe(
        IndicatorTallies.Pooled(Second), (5, 2, 1, 2, 1), 0.60m, 80.0m, 48.0m, 88.0m, shown: false);

    [Fact]
    public void Direction_3_shows_its_score() => ShouldBe(
        IndicatorTallies.Pooled(Third), (2, 1, 1, 0, 1), 1.00m, 50.0m, 50.0m, 50.0m, shown: true);

    [Fact]
    public void A_roadmap_pools_its_directions() => ShouldBe(
        IndicatorTallies.OfRoadmap([Direction(First), Direction(Second), Direction(Third)]), (12, 6, 3, 3, 2), 0.75m, 80.6m, 60.5m, 85.5m, shown: false);

    [Fact]
    public void Weights_are_divided_by_their_sum_and_missing_is_not_zero()
    {
        var tally = IndicatorTallies.Pooled([Weighing(3, Met()), Weighing(1, Step(0.2m)), Weighing(1, Missing)]);

        ShouldBe(tally, (3, 1, 1, 1, 0), 0.80m, 80.0m, 64.0m, 84.0m, shown: true);
        tally.Weighted.ShouldBeTrue();
    }

    [Fact]
    public void Weights_of_directions_count_where_the_order_sets_them()
    {
        var heavy = Direction([Met(), Met()], 3);
        var light = Direction([Step(0), Step(0), Step(0), Missing], 1);

        var tally = IndicatorTallies.OfRoadmap([heavy, light]);

        tally.Coverage.ShouldBe(3.75m / 4);
        tally.Score.ShouldBe(3 / 3.75m);
        tally.Weighted.ShouldBeTrue();
        tally.Met.ShouldBe(2);
    }

    [Fact]
    public void Official_ratio_is_the_mean_of_official_degrees()
    {
        var tally = IndicatorTallies.Pooled([Step(0.5m) with { OfficialRatio = 90 }, Met() with { OfficialRatio = 100 }, Missing, Met()]);

        tally.OfficialRatio.ShouldBe(0.95m);
        tally.OfficialCount.ShouldBe(2);
        tally.OfficialLevel.ShouldBe(OfficialLevel.High);
    }

    [Fact]
    public void A_set_is_all_met_only_when_nothing_is_missing()
    {
        IndicatorTallies.Pooled([Met(), Met()]).AllMet.ShouldBeTrue();
        IndicatorTallies.Pooled([Met(), Missing]).AllMet.ShouldBeFalse();
        IndicatorTallies.Pooled([Met(), Missing]).AllReportedMet.ShouldBeTrue();
        IndicatorTallies.Pooled([NotDue]).AllMet.ShouldBeFalse();
    }

    private static void ShouldBe(
        IndicatorTally tally, (int Due, int Met, int NotMet, int Missing, int NotDue) counts, decimal coverage, decimal score, decimal min, decimal max, bool shown)
    {
        (tally.Due, tally.Met, tally.NotMet, tally.Missing, tally.NotDue).ShouldBe(counts);
        tally.Coverage.ShouldBe(coverage);
        Shown(tally.Score).ShouldBe(score);
        Shown(tally.ScoreMin).ShouldBe(min);
        Shown(tally.ScoreMax).ShouldBe(max);
        tally.ScoreShown.ShouldBe(shown);
    }

    private static decimal Shown(decimal? share) => ShownPercent.Round(100 * share!.Value, met: null);

    private static IndicatorFacts Met() => Facts(IndicatorState.OnPlan, 1);

    private static IndicatorFacts Step(decimal score) => Facts(IndicatorState.Behind, score);

    private static IndicatorFacts Weighing(decimal weight, IndicatorFacts facts) =>
        facts with { Indicator = facts.Indicator with { Weight = weight } };

    private static IndicatorFacts Facts(IndicatorState state, decimal? score) => new()
    {
        Indicator = Plans.Indicator("i", 0, 1),
        State = state,
        Class = RoadmapSite.Core.Compute.Progress.Indicators.IndicatorStates.Class(state),
        Score = score,
    };

    private static DirectionFacts Direction(IndicatorFacts[] indicators, decimal? weight = null) => new(
        Plans.Direction() with { Weight = weight }, indicators, [], [], IndicatorTallies.Pooled(indicators), new MeasureTally());
}
