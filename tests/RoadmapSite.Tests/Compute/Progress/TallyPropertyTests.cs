using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.District;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>The properties of PROGRESS.md 8 that hold of sets of indicators.</summary>
public sealed class TallyPropertyTests
{
    private const int Cases = 10_000;

    private static readonly IndicatorState[] OutsideDue =
        [IndicatorState.NotDue, IndicatorState.NotPlanned, IndicatorState.Excluded, IndicatorState.Check, IndicatorState.NoTarget, IndicatorState.Untracked];

    [Fact]
    public void A_new_report_never_lowers_coverage()
    {
        var plans = new RandomPlans(11);
        for (var i = 0; i < Cases; i++)
        {
            IndicatorFacts[] set = [.. plans.Set(), plans.Facts(IndicatorState.ReportOverdue)];
            var before = IndicatorTallies.Pooled(set);
            var reported = plans.Facts(plans.Chance(50) ? IndicatorState.OnPlan : IndicatorState.FarBehind);
            set[^1] = reported with { Indicator = set[^1].Indicator };

            IndicatorTallies.Pooled(set).Coverage!.Value.ShouldBeGreaterThanOrEqualTo(before.Coverage!.Value);
        }
    }

    [Fact]
    public void What_is_not_due_changes_no_score_coverage_or_count_of_due()
    {
        var plans = new RandomPlans(12);
        for (var i = 0; i < Cases; i++)
        {
            var set = plans.Set();
            var before = IndicatorTallies.Pooled(set);
            var after = IndicatorTallies.Pooled([.. set, plans.Facts(OutsideDue[plans.Next(OutsideDue.Length)])]);

            (after.Due, after.Coverage, after.Score, after.ScoreMin, after.ScoreMax, after.OfficialRatio)
                .ShouldBe((before.Due, before.Coverage, before.Score, before.ScoreMin, before.ScoreMax, before.OfficialRatio));
        }
    }

    [Fact]
    public void A_score_lies_between_its_bounds_which_meet_only_at_full_coverage()
    {
        var plans = new RandomPlans(13);
        var held = 0;
        while (held < Cases)
        {
            var tally = IndicatorTallies.Pooled(plans.Set());
            if (tally.Score is not { } score)
            {
                continue;
            }

            held++;
            score.ShouldBeInRange(tally.ScoreMin!.Value, tally.ScoreMax!.Value);
            (tally.ScoreMin == score && score == tally.ScoreMax).ShouldBe(tally.Coverage == 1);
        }
    }

    [Fact]
    public void A_set_reads_100_only_when_all_is_known_and_met()
    {
        var plans = new RandomPlans(14);
        for (var i = 0; i < Cases; i++)
        {
            var set = plans.Chance(50) ? plans.Set() : [.. plans.Set().Where(facts => facts.Class is StateClass.Met or StateClass.NotDue)];
            var tally = IndicatorTallies.Pooled(set);
            var due = set.Where(facts => facts.Class is StateClass.Met or StateClass.NotMet or StateClass.Missing).ToList();

            tally.AllMet.ShouldBe(due.Count > 0 && due.TrueForAll(facts => facts.Class == StateClass.Met));
            if (tally.Score is { } score && !tally.AllMet && !tally.AllReportedMet)
            {
                ShownPercent.Round(100 * score, met: false).ShouldBeLessThan(100);
            }
        }
    }

    [Fact]
    public void The_order_of_a_set_does_not_show_in_any_digit()
    {
        var plans = new RandomPlans(15);
        for (var i = 0; i < Cases; i++)
        {
            var set = plans.Set().Select(facts => facts.Score is null or 1 ? facts : facts with { Score = facts.Score / 7 }).ToArray();
            var before = IndicatorTallies.Pooled(set);
            plans.Shuffle(set);

            IndicatorTallies.Pooled(set).ShouldBe(before);
        }
    }

    [Fact]
    public void The_order_of_schools_does_not_matter()
    {
        var plans = new RandomPlans(16);
        var site = new Site { Title = "Сайт" };
        var asOf = new DateOnly(2025, 10, 15);
        var district = OrganisationProgress.Compute(plans.School("district"), site, asOf, new DiagnosticBag());
        var pool = Enumerable.Range(0, 40)
            .Select(i => OrganisationSummary.Of(OrganisationProgress.Compute(plans.School($"s{i}"), site, asOf, new DiagnosticBag())))
            .ToArray();
        for (var i = 0; i < Cases; i++)
        {
            plans.Shuffle(pool);
            var schools = pool[..(2 + plans.Next(6))];
            var before = DistrictProgress.Compute(district, schools, site.Dictionaries.Indicators);
            plans.Shuffle(schools);
            var after = DistrictProgress.Compute(district, schools, site.Dictionaries.Indicators);

            after.IndicatorTally.ShouldBe(before.IndicatorTally);
            after.Schools.ShouldBe(before.Schools);
            after.Indicators.Select(Numbers).ShouldBe(before.Indicators.Select(Numbers));
        }
    }

    private static (string, decimal?, decimal?, decimal?, decimal?, int, int) Numbers(CommonIndicatorFacts facts) =>
        (facts.Common, facts.Value, facts.Min, facts.Median, facts.Max, facts.WithData, facts.Asked);
}
