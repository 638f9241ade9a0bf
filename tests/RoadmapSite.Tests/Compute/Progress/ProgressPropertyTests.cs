using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Indicators;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>The properties of PROGRESS.md 8 that hold of one indicator.</summary>
public sealed class ProgressPropertyTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Scaling_and_shifting_all_values_leaves_step_and_state()
    {
        var plans = new RandomPlans(1);
        var held = 0;
        while (held < Cases)
        {
            var input = plans.Input();
            var result = NumericProgress.Compute(input);
            var (factor, shift) = ((1 + plans.Next(40)) / 8m, plans.Value());
            if (!IsInScope(input, result) || (factor * input.Baseline) + shift == 0)
            {
                continue;
            }

            held++;
            var changed = NumericProgress.Compute(Map(input, value => (factor * value) + shift));
            changed.State.ShouldBe(result.State);
            changed.Step.ShouldBe(result.Step);
        }
    }

    [Fact]
    public void Mirroring_values_and_direction_leaves_step_and_state()
    {
        var plans = new RandomPlans(2);
        var held = 0;
        while (held < Cases)
        {
            var input = plans.Input();
            var result = NumericProgress.Compute(input);
            if (!IsInScope(input, result))
            {
                continue;
            }

            held++;
            var mirrored = NumericProgress.Compute(Map(input, value => -value) with
            {
                Better = result.Better == Better.More ? Better.Less : Better.More,
            });
            mirrored.State.ShouldBe(result.State);
            mirrored.Step.ShouldBe(result.Step);
        }
    }

    [Fact]
    public void A_better_actual_never_worsens_state_or_score()
    {
        var plans = new RandomPlans(3);
        var held = 0;
        while (held < Cases)
        {
            var input = plans.Input(yesNo: plans.Chance(20));
            var result = NumericProgress.Compute(input);
            if (result.Score is null)
            {
                continue;
            }

            held++;
            var gain = input.YesNo ? 1 : plans.Next(20) / 4m;
            var actuals = input.Actuals.ToArray();
            var improved = actuals[result.Actual].Value + (result.Better == Better.More ? gain : -gain);
            actuals[result.Actual] = actuals[result.Actual] with { Value = input.YesNo ? Math.Clamp(improved, 0, 1) : improved };
            var better = NumericProgress.Compute(input with { Actuals = actuals });

            better.State.Rank().ShouldBeGreaterThanOrEqualTo(result.State.Rank());
            better.Score!.Value.ShouldBeGreaterThanOrEqualTo(result.Score.Value);
        }
    }

    [Fact]
    public void Time_alone_changes_a_state_only_through_a_new_period_or_the_grace()
    {
        var plans = new RandomPlans(4);
        for (var i = 0; i < Cases; i++)
        {
            var input = plans.Input(yesNo: plans.Chance(20));
            var later = input with { AsOf = input.AsOf.AddDays(plans.Next(400)) };
            var (before, after) = (NumericProgress.Compute(input), NumericProgress.Compute(later));
            if (input.Plan.Any(planned => planned.End >= input.AsOf && planned.End < later.AsOf))
            {
                continue;
            }

            var overdue = before.State == IndicatorState.Awaiting && after.State == IndicatorState.ReportOverdue;
            (after.State == before.State || overdue).ShouldBeTrue();
            after.Score.ShouldBe(before.Score);
        }
    }

    [Fact]
    public void What_is_reported_after_the_date_changes_nothing()
    {
        var plans = new RandomPlans(5);
        for (var i = 0; i < Cases; i++)
        {
            var school = plans.School("school");
            var asOf = new DateOnly(2024, 6, 1).AddDays(plans.Next(1000));
            var known = school with { Reports = [.. school.Reports.Where(report => report.Reported <= asOf)] };

            Numbers(Compute(school, asOf)).ShouldBe(Numbers(Compute(known, asOf)));
        }
    }

    [Fact]
    public void The_order_of_indicators_and_reports_does_not_matter()
    {
        var plans = new RandomPlans(6);
        for (var i = 0; i < Cases; i++)
        {
            var school = plans.School("school");
            var asOf = new DateOnly(2024, 6, 1).AddDays(plans.Next(1000));
            var direction = school.Roadmaps[0].Directions[0];
            var rows = direction.Indicators.ToArray();
            var reports = school.Reports.ToArray();
            plans.Shuffle(rows);
            plans.Shuffle(reports);
            var shuffled = school with
            {
                Reports = reports,
                Roadmaps = [school.Roadmaps[0] with { Directions = [direction with { Indicators = rows }] }],
            };

            var (one, other) = (Compute(school, asOf), Compute(shuffled, asOf));
            Numbers(other).ShouldBe(Numbers(one));
            other.IndicatorTally.ShouldBe(one.IndicatorTally);
        }
    }

    [Fact]
    public void A_step_reads_100_only_when_met()
    {
        var plans = new RandomPlans(7);
        var held = 0;
        while (held < Cases)
        {
            var input = plans.Input();
            input = input with { Plan = [.. input.Plan.Select(planned => planned with { Strict = plans.Chance(5) })] };
            var result = NumericProgress.Compute(input);
            if (result.Step is not { } step || result.Met is not { } met)
            {
                continue;
            }

            held++;
            (ShownPercent.Round(step, met) >= 100).ShouldBe(met);
        }
    }

    private static bool IsInScope(ProgressInput input, ProgressResult result) =>
        result.Due >= 0 && input.Baseline is not (null or 0) && input.Plan[result.Due].Value != input.Baseline;

    private static ProgressInput Map(ProgressInput input, Func<decimal, decimal> map) => input with
    {
        Baseline = input.Baseline is { } baseline ? map(baseline) : null,
        Plan = [.. input.Plan.Select(planned => planned with { Value = map(planned.Value) })],
        Actuals = [.. input.Actuals.Select(actual => actual with { Value = map(actual.Value) })],
    };

    private static OrganisationFacts Compute(Organisation school, DateOnly asOf) =>
        OrganisationProgress.Compute(school, new Site { Title = "Сайт" }, asOf, new DiagnosticBag());

    private static List<(string, IndicatorState, decimal?, decimal?, decimal?, decimal?)> Numbers(OrganisationFacts facts) =>
        [.. facts.Roadmaps[0].Directions[0].Indicators
            .OrderBy(indicator => indicator.Indicator.Id, StringComparer.Ordinal)
            .Select(indicator => (indicator.Indicator.Id, indicator.State, indicator.Step, indicator.Path, indicator.OfficialRatio, indicator.Score))];
}
