using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class PlanInForceTests
{
    private static readonly Indicator Trained = Plans.Indicator("n", 0, 100, 200);
    private static readonly Report Reported = Plans.Report(2023, "20.09.2024", ("n", 80m));

    [Theory]
    [InlineData("09.10.2024", IndicatorState.Behind, 100)]
    [InlineData("10.10.2024", IndicatorState.OnPlan, 70)]
    public void A_revised_target_binds_from_its_first_day_in_force(string asOf, IndicatorState state, int target)
    {
        var facts = Compute(Revised(new IndicatorChange(SourceSpan.None, null, "n", null, null, [new Target(Plans.SchoolYears[0], Plans.Number(70))])), asOf)
            .Directions[0].Indicators[0];

        facts.State.ShouldBe(state);
        facts.DueTarget.ShouldBe(target);
    }

    [Fact]
    public void The_first_plan_stays_beside_the_revised_one()
    {
        var change = new IndicatorChange(SourceSpan.None, null, "n", Plans.Text("Новое"), null, [new Target(Plans.SchoolYears[0], Plans.Number(70))]);

        var facts = Compute(Revised(change), "15.10.2024").Directions[0].Indicators[0];

        facts.Indicator.Title!.Value.Value.ShouldBe("Новое");
        facts.Periods[0].OriginalTarget.ShouldBe(Trained.Targets[0].Stated);
        facts.Periods[0].Ambition.ShouldBe(Ambition.Less);
        facts.Periods[1].OriginalTarget.ShouldBeNull();
        facts.Periods[1].Target.ShouldBe(Trained.Targets[1].Stated);
    }

    [Fact]
    public void A_new_deadline_counts_from_its_order_on()
    {
        var change = Change(due: "до 30.12.2024");

        Compute(Revised(change), "09.10.2024").Directions[0].Measures[0].State.ShouldBe(MeasureState.Overdue);
        var after = Compute(Revised(change), "10.10.2024").Directions[0].Measures[0];
        after.State.ShouldBe(MeasureState.InProgress);
        after.OriginalDue!.Value.Value.ShouldBe("30.08.2024");
    }

    [Theory]
    [InlineData(MeasureFate.Cancelled, MeasureState.Cancelled)]
    [InlineData(MeasureFate.Postponed, MeasureState.Postponed)]
    [InlineData(MeasureFate.Merged, MeasureState.Merged)]
    public void A_measure_dropped_by_an_order_stands_outside_totals(MeasureFate fate, MeasureState state)
    {
        var facts = Compute(Revised(Change(fate: fate)), "15.10.2024");

        facts.Directions[0].Measures[0].State.ShouldBe(state);
        facts.Directions[0].Measures[0].MergedInto.ShouldBe("other");
        (facts.MeasureTally.Due, facts.MeasureTally.Dropped, facts.MeasureTally.Overdue).ShouldBe((0, 1, 0));
    }

    [Fact]
    public void A_measure_dropped_without_an_order_is_still_due()
    {
        var bag = new DiagnosticBag();

        var facts = Compute(Revised(Change(fate: MeasureFate.Cancelled), new Approval { Span = SourceSpan.None }), "15.10.2024", bag);

        facts.Directions[0].Measures[0].State.ShouldBe(MeasureState.Overdue);
        bag.Items.Select(finding => finding.Code).ShouldContain(Codes.FateWithoutDocument);
    }

    [Theory]
    [InlineData("19.09.2024", Reporting.None, IndicatorState.Untracked)]
    [InlineData("20.09.2024", Reporting.Expected, IndicatorState.Behind)]
    public void Reports_are_expected_from_the_first_one_where_the_author_does_not_say(string asOf, Reporting reporting, IndicatorState state)
    {
        var roadmap = Plans.Roadmap(Plans.Direction(Trained)) with { ReportingNotStated = true };

        var facts = Plans.Compute(Plans.School(roadmap, Reported), asOf).Roadmaps[0];

        facts.Roadmap.Reporting.ShouldBe(reporting);
        facts.Directions[0].Indicators[0].State.ShouldBe(state);
    }

    [Fact]
    public void Only_dates_of_content_known_by_then_are_the_date_of_updating()
    {
        var roadmap = Revised(Change(due: "до 30.12.2024"));

        Plans.Compute(Plans.School(roadmap, Reported), "19.09.2024").Updated.ShouldBe(null);
        Plans.Compute(Plans.School(roadmap, Reported), "01.10.2024").Updated.ShouldBe(Plans.Day("20.09.2024"));
        Plans.Compute(Plans.School(roadmap, Reported), "15.10.2024").Updated.ShouldBe(Plans.Day("10.10.2024"));
    }

    private static RoadmapFacts Compute(Roadmap roadmap, string asOf, DiagnosticBag? bag = null) =>
        Plans.Compute(Plans.School(roadmap, Reported), asOf, bag).Roadmaps[0];

    private static MeasureChange Change(string? due = null, MeasureFate? fate = null) => new(
        SourceSpan.None, null, "m", null, due is null ? null : Plans.Text(due), null, null, null, fate, fate is null ? null : "other");

    private static Roadmap Revised(PlanChange change, Approval? approval = null) =>
        Plans.Roadmap(Plans.Direction(Trained) with { Measures = [Plans.Measure("m", "30.08.2024")] }) with
        {
            Revisions =
            [
                new Revision(
                    approval ?? new Approval { Span = SourceSpan.None, Number = "7", Date = Plans.Day("07.10.2024") },
                    Plans.Day("10.10.2024"),
                    null,
                    [change],
                    SourceSpan.None),
            ],
        };
}
