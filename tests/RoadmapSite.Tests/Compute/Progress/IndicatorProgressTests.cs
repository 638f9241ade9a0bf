using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class IndicatorProgressTests
{
    private static readonly ValueBounds Corridor = new(90, 110);

    [Fact]
    public void A_composite_takes_the_worse_part_and_the_smaller_percentage()
    {
        var facts = Composite(15, 9);

        facts.State.ShouldBe(IndicatorState.Behind);
        Shown(facts.Step).ShouldBe(88.2m);
        facts.Components.Select(part => Shown(part.Step)).ShouldBe([88.2m, 90.0m]);
        facts.Components.Single(part => part.Decides).Which.ShouldBe(CompositeLead.People);
        facts.Explanation.ShouldNotContain(line => line.Key.StartsWith("explain_denominator", StringComparison.Ordinal));
    }

    [Fact]
    public void A_composite_whose_whole_has_grown_says_so()
    {
        var facts = Composite(18, 9);

        facts.State.ShouldBe(IndicatorState.Behind);
        Shown(facts.Step).ShouldBe(90.0m);
        facts.Components.Select(part => Shown(part.Step)).ShouldBe([105.9m, 90.0m]);
        facts.Components.Select(part => part.Met).ShouldBe([true, false]);
        var note = facts.Explanation.Single(line => line.Key == "explain_denominator_grew");
        note.Arguments.ShouldBe([170m, 200m]);
    }

    [Theory]
    [InlineData(CompositeLead.People, IndicatorState.OnPlan, 105.9)]
    [InlineData(CompositeLead.Percent, IndicatorState.Behind, 90.0)]
    public void A_leading_part_decides_alone(CompositeLead lead, IndicatorState state, double step)
    {
        var facts = Composite(18, 9, lead);

        facts.State.ShouldBe(state);
        Shown(facts.Step).ShouldBe((decimal)step);
    }

    [Fact]
    public void A_composite_of_which_only_the_share_is_reported_is_missing_when_that_share_is_met()
    {
        var facts = Plans.Single(
            CompositeIndicator(null),
            "15.10.2024",
            Plans.Report(2023, "20.09.2024", Plans.Actual("c", Plans.Stated(new PercentValue(11)), Plans.Day("20.09.2024"))));

        facts.State.ShouldBe(IndicatorState.ReportOverdue);
        facts.Met.ShouldBeNull();
        facts.Score.ShouldBeNull();
    }

    [Theory]
    [InlineData(100, IndicatorState.Achieved, 0)]
    [InlineData(90, IndicatorState.Achieved, 0)]
    [InlineData(112, IndicatorState.NotMet, 2)]
    [InlineData(85, IndicatorState.NotMet, 5)]
    public void A_range_is_met_inside_its_bounds(int value, IndicatorState state, int outside)
    {
        var indicator = Plans.Indicator("r", null, 100, 100, 100, 100) with { Kind = IndicatorKind.Range, Bounds = Corridor };

        var facts = Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", ("r", value)));

        facts.State.ShouldBe(state);
        facts.OutsideBounds.ShouldBe(outside);
        (facts.Step, facts.Path, facts.OfficialRatio).ShouldBe((null, null, null));
        facts.DueTarget.ShouldBe(100);
    }

    [Fact]
    public void A_target_that_is_a_corridor_needs_no_other_bounds()
    {
        var corridor = Plans.Stated(new RangeValue(50, 100, "Мбит/с", QuantityKind.Number), "50-100 Мбит/с");
        var indicator = Plans.Indicator("r", IndicatorKind.Range, null, corridor);

        var facts = Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", ("r", 70)));

        facts.State.ShouldBe(IndicatorState.Achieved);
        facts.DueTarget.ShouldBeNull();
    }

    [Fact]
    public void A_range_without_bounds_is_to_be_checked()
    {
        var facts = Plans.Single(Plans.Indicator("r", null, 100) with { Kind = IndicatorKind.Range }, "15.10.2024");

        facts.State.ShouldBe(IndicatorState.Check);
        facts.Fault.ShouldBe(PlanFault.NoBounds);
    }

    [Theory]
    [InlineData(10, IndicatorState.OnPlan)]
    [InlineData(11, IndicatorState.NotMet)]
    [InlineData(9, IndicatorState.NotMet)]
    public void Exact_is_met_by_just_the_target_and_has_no_step(int value, IndicatorState state)
    {
        var indicator = Plans.Indicator("e", 5, 10, 12) with { DeclaredBetter = new Sourced<Better>(Better.Exact, SourceSpan.None) };

        var facts = Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", ("e", value)));

        facts.State.ShouldBe(state);
        facts.Step.ShouldBeNull();
    }

    [Theory]
    [InlineData(ComparisonOperator.AtLeast, 50, IndicatorState.Kept)]
    [InlineData(ComparisonOperator.AtMost, 50, IndicatorState.Kept)]
    [InlineData(ComparisonOperator.AtMost, 60, IndicatorState.Lost)]
    [InlineData(ComparisonOperator.AtLeast, 40, IndicatorState.Lost)]
    [InlineData(ComparisonOperator.AtMost, 40, IndicatorState.Kept)]
    public void Words_before_a_target_tell_the_direction(ComparisonOperator sign, int value, IndicatorState state)
    {
        var target = Plans.Stated(new ComparisonValue(sign, 50, null, QuantityKind.Number));
        var indicator = Plans.Indicator("c", IndicatorKind.Number, Plans.Number(50), target, target);

        Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", ("c", value))).State.ShouldBe(state);
    }

    [Fact]
    public void A_strict_target_is_not_met_by_itself()
    {
        var target = Plans.Stated(new ComparisonValue(ComparisonOperator.MoreThan, 50, null, QuantityKind.Number));
        var indicator = Plans.Indicator("c", IndicatorKind.Number, Plans.Number(10), target, Plans.Number(80));

        Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", ("c", 50))).State.ShouldBe(IndicatorState.Behind);
    }

    [Fact]
    public void Words_are_met_by_hand_and_with_a_document()
    {
        var indicator = Plans.Indicator("t", IndicatorKind.Text, null, Plans.Words("издание приказов"));
        var said = Plans.Actual("t", Plans.Words("изданы"), Plans.Day("20.09.2024")) with { Met = true };

        Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", said)).State.ShouldBe(IndicatorState.Awaiting);
        Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", said with { DocumentId = "akt" })).State
            .ShouldBe(IndicatorState.Achieved);
        Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", said with { DocumentId = "akt", Met = false })).State
            .ShouldBe(IndicatorState.NotMet);
    }

    [Fact]
    public void Zero_planned_from_zero_is_not_due_until_something_is_there()
    {
        var indicator = Plans.Indicator("z", 0, 0, 17, 25);

        Plans.Single(indicator, "15.10.2024").State.ShouldBe(IndicatorState.NotDue);
        Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", ("z", 5))).State.ShouldBe(IndicatorState.OnPlan);
    }

    [Fact]
    public void A_row_that_does_not_fit_its_headings_is_to_be_checked()
    {
        var facts = Plans.Single(Plans.Indicator("c", null) with { Cells = [Plans.Text("0"), Plans.Text("18")] }, "15.10.2024");

        facts.State.ShouldBe(IndicatorState.Check);
        facts.Fault.ShouldBe(PlanFault.CellsDoNotFit);
    }

    [Fact]
    public void An_excluded_indicator_stands_outside_with_its_reason()
    {
        var facts = Plans.Single(Plans.Indicator("x", 0, 1) with { ExcludedBecause = Plans.Text("передан другой школе") }, "15.10.2024");

        facts.State.ShouldBe(IndicatorState.Excluded);
        facts.Class.ShouldBe(StateClass.Outside);
        facts.Explanation.Single().Arguments.ShouldBe(["передан другой школе"]);
    }

    [Fact]
    public void A_confirmed_plan_that_goes_up_and_down_is_judged()
    {
        var indicator = Plans.Indicator("p", 9.2m, 10, 100, 10, 10) with { PlanConfirmed = true };

        var facts = Plans.Single(indicator, "15.10.2024", Plans.Report(2023, "20.09.2024", ("p", 10.2m)));

        facts.State.ShouldBe(IndicatorState.OnPlan);
        facts.Better.ShouldBe(Better.More);
    }

    [Fact]
    public void The_last_known_correction_counts_and_the_others_are_its_history()
    {
        var first = Plans.Actual("n", Plans.Number(10), Plans.Day("20.09.2024"));
        var second = first with { Stated = Plans.Number(12), Reported = Plans.Day("20.11.2024") };
        var report = Plans.Report(2023, "20.09.2024", first, second);
        var indicator = Plans.Indicator("n", 0, 12, 20);

        Plans.Single(indicator, "15.10.2024", report).Actual.ShouldBe(10);
        var later = Plans.Single(indicator, "15.12.2024", report);
        later.Actual.ShouldBe(12);
        later.Periods[0].History.ShouldBe([first]);
    }

    [Fact]
    public void A_draft_does_not_exist()
    {
        var report = Plans.Report(2023, "20.09.2024", ("n", 12)) with { Draft = true };

        Plans.Single(Plans.Indicator("n", 0, 12), "15.10.2024", report).State.ShouldBe(IndicatorState.ReportOverdue);
    }

    [Fact]
    public void The_trend_goes_by_what_is_better()
    {
        var facts = Plans.Single(
            Plans.Indicator("n", 50, 40, 30), "15.10.2025", Plans.Report(2023, "20.09.2024", ("n", 35)), Plans.Report(2024, "20.09.2025", ("n", 28)));

        facts.Trend.ShouldBe(Trend.Better);
        (facts.LatestActual, facts.PreviousActual).ShouldBe((28, 35));
    }

    [Fact]
    public void Where_no_reports_are_expected_nothing_is_missing()
    {
        var roadmap = Plans.Roadmap(Plans.Direction(Plans.Indicator("n", 0, 12), Plans.Indicator("z", 0, 0, 5))) with { Reporting = Reporting.None };

        var facts = Plans.Compute(Plans.School(roadmap), "15.10.2024").Roadmaps[0];

        facts.Directions[0].Indicators.Select(indicator => indicator.State).ShouldBe([IndicatorState.Untracked, IndicatorState.NotDue]);
        (facts.IndicatorTally.Due, facts.IndicatorTally.Untracked, facts.IndicatorTally.Coverage).ShouldBe((0, 1, null));
    }

    [Fact]
    public void Unlike_things_are_not_compared()
    {
        var bag = new DiagnosticBag();
        var indicator = Plans.Indicator("p", IndicatorKind.Percent, Plans.Stated(new PercentValue(10)), Plans.Stated(new PercentValue(20)));
        var report = Plans.Report(2023, "20.09.2024", Plans.Actual("p", Plans.Stated(new PeopleValue(25), "25 чел."), Plans.Day("20.09.2024")));

        var facts = Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction(indicator)), report), "15.10.2024", bag);

        facts.Roadmaps[0].Directions[0].Indicators[0].State.ShouldBe(IndicatorState.ReportOverdue);
        bag.Items.ShouldContain(finding => finding.Code == Codes.IncomparableActual);
    }

    [Fact]
    public void Numbers_beyond_reason_do_not_break_the_build()
    {
        var facts = Plans.Single(Plans.Indicator("n", 0, decimal.MaxValue), "15.10.2024", Plans.Report(2023, "20.09.2024", ("n", 1)));
        facts.State.ShouldBe(IndicatorState.Check);

        var tiny = Plans.Single(
            Plans.Indicator("n", 0, 0.0000000000000000000000000001m), "15.10.2024", Plans.Report(2023, "20.09.2024", ("n", 1_000_000_000_000_000m)));
        tiny.State.ShouldBe(IndicatorState.Achieved);
        tiny.Step.ShouldBeNull();
    }

    [Fact]
    public void Every_input_of_the_explanation_has_a_source()
    {
        var facts = Plans.Single(Plans.Indicator("n", 80, 150, 250, 400, 600), "15.10.2024", Plans.Report(2023, "20.09.2024", ("n", 140)));

        facts.Explanation.Select(line => line.Key).ShouldBe(
        [
            "explain_as_of", "explain_baseline", "explain_target", "explain_final_target", "explain_actual", "explain_better_more_rising",
            "explain_not_met_more", "explain_step", "explain_path", "explain_official_ratio_more", "explain_score_step", "explain_state_behind",
        ]);
        facts.Explanation.Where(line => line.Key is "explain_baseline" or "explain_target" or "explain_final_target" or "explain_actual")
            .ShouldAllBe(line => line.Source != null);
        facts.Explanation.Single(line => line.Key == "explain_step").Arguments.ShouldBe([140m, 80m, 150m, new Outcome(facts.Step!.Value)]);
    }

    private static decimal Shown(decimal? percent) => ShownPercent.Round(percent!.Value, met: null);

    private static Indicator CompositeIndicator(CompositeLead? lead) =>
        Plans.Indicator("c", IndicatorKind.Composite, Plans.People(0, 0), Plans.People(17, 10), Plans.People(30, 20)) with { Lead = lead };

    private static IndicatorFacts Composite(decimal people, decimal percent, CompositeLead? lead = null) => Plans.Single(
        CompositeIndicator(lead),
        "15.10.2024",
        Plans.Report(2023, "20.09.2024", Plans.Actual("c", Plans.People(people, percent), Plans.Day("20.09.2024"))));
}
