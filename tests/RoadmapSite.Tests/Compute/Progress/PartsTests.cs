using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class PartsTests
{
    [Fact]
    public void Parts_without_a_whole_count_as_one_unit_with_their_mean()
    {
        var facts = Compute(Whole(PartsRelation.Independent), ("a", 10), ("b", 5), ("c", 0));

        facts.Class.ShouldBe(StateClass.NotMet);
        facts.State.ShouldBe(IndicatorState.NoChange);
        facts.Score.ShouldBe(0.5m);
        facts.Parts.Select(part => part.Score).ShouldBe([1m, 0.5m, 0m]);
        IndicatorTallies.Pooled([facts]).Due.ShouldBe(1);
    }

    [Theory]
    [InlineData(PartsRelation.All, StateClass.NotMet)]
    [InlineData(PartsRelation.Any, StateClass.Met)]
    public void All_and_any_decide_by_their_parts(PartsRelation relation, StateClass expected) =>
        Compute(Whole(relation), ("a", 10), ("b", 5), ("c", 0)).Class.ShouldBe(expected);

    [Theory]
    [InlineData(PartsRelation.All, StateClass.Missing)]
    [InlineData(PartsRelation.Any, StateClass.Met)]
    public void A_part_without_a_report_leaves_the_whole_unknown_unless_one_is_enough(PartsRelation relation, StateClass expected) =>
        Compute(Whole(relation), ("a", 10), ("b", 10)).Class.ShouldBe(expected);

    [Fact]
    public void With_any_a_part_without_a_report_may_be_the_one_that_is_met() =>
        Compute(Whole(PartsRelation.Any), ("a", 5), ("b", 5)).Class.ShouldBe(StateClass.Missing);

    [Fact]
    public void A_whole_with_values_of_its_own_stands_for_itself()
    {
        var facts = Compute(Whole(PartsRelation.Sum, 30), ("whole", 30), ("a", 10), ("b", 5), ("c", 0));

        facts.State.ShouldBe(IndicatorState.Achieved);
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_reported_for_plan_and_actual()
    {
        var bag = new DiagnosticBag();

        Compute(Whole(PartsRelation.Sum, 31), bag, ("whole", 15), ("a", 10), ("b", 5), ("c", 0));

        var finding = bag.Items.Single(item => item.Code == Codes.PartsDisagree);
        finding.Arguments.ShouldBe(["План за 2023-2024", "31", "30"]);
        finding.Row.ShouldBe("Показатель «whole»");
        finding.Subject.ShouldBe("plan/d1/whole/2023-2024");
    }

    private static Indicator Whole(PartsRelation relation, decimal? target = null) =>
        (target is { } number ? Plans.Indicator("whole", 0, number) : Plans.Indicator("whole", null)) with
        {
            Relation = relation,
            Parts = [Plans.Indicator("a", 0, 10), Plans.Indicator("b", 0, 10), Plans.Indicator("c", 0, 10)],
        };

    private static IndicatorFacts Compute(Indicator whole, params (string, decimal)[] actuals) => Compute(whole, new DiagnosticBag(), actuals);

    private static IndicatorFacts Compute(Indicator whole, DiagnosticBag bag, params (string, decimal)[] actuals) =>
        Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction(whole)), Plans.Report(2023, "20.09.2024", actuals)), "15.10.2024", bag)
            .Roadmaps[0].Directions[0].Indicators[0];
}
