using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.District;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class DistrictProgressTests
{
    private static readonly Dictionary<string, CommonIndicator> NoDictionary = [];

    [Theory]
    [InlineData(760, false)]
    [InlineData(755, true)]
    public void A_ratio_adds_numerators_and_denominators_and_is_compared_with_the_declared_value(int tenths, bool agrees)
    {
        var district = School("district", Shared(Aggregate.Ratio), Percent(new decimal(tenths, 0, 0, isNegative: false, 1), null));

        var facts = Roll(district, School("a", Shared(Aggregate.Ratio), Percent(25, 18)), School("b", Shared(Aggregate.Ratio), Percent(90, 85)), School("c", Shared(Aggregate.Ratio), Percent(10, 5)));

        ShownPercent.Round(facts.Value!.Value, met: null).ShouldBe(75.5m);
        facts.Denominator.ShouldBe(108);
        (facts.Min, facts.Median, facts.Max).ShouldBe((10, 25, 90));
        facts.Declared.Single().Agrees.ShouldBe(agrees);
    }

    [Fact]
    public void Percentages_alone_make_no_single_number()
    {
        var facts = Roll(null, School("a", Shared(Aggregate.Ratio), Percent(25, null)), School("b", Shared(Aggregate.Ratio), Percent(90, null)));

        facts.Value.ShouldBeNull();
        (facts.Min, facts.Median, facts.Max, facts.WithData, facts.Counted).ShouldBe((25, 57.5m, 90, 2, 0));
    }

    [Fact]
    public void A_share_of_yes_is_taken_among_schools_with_data()
    {
        var yes = Plans.Indicator("c", IndicatorKind.YesNo, Answer(false), Answer(true)) with { Common = "shared", Aggregate = Aggregate.ShareYes };

        var facts = Roll(null, School("a", yes, Reported(Answer(true))), School("b", yes, Reported(Answer(false))), School("c", yes, Reported(Answer(true))), School("d", yes, null));

        facts.Value.ShouldBe(100 * 2m / 3);
        (facts.Numerator, facts.Denominator, facts.WithData, facts.Asked, facts.Coverage).ShouldBe((2, 3, 3, 4, 0.75m));
    }

    [Fact]
    public void A_sum_adds_numbers()
    {
        var indicator = Plans.Indicator("c", 0, 10) with { Common = "shared", Aggregate = Aggregate.Sum };

        Roll(null, School("a", indicator, Reported(Plans.Number(3))), School("b", indicator, Reported(Plans.Number(4.5m)))).Value.ShouldBe(7.5m);
    }

    [Fact]
    public void A_composite_adds_people_and_recomputes_the_share()
    {
        var indicator = Plans.Indicator("c", IndicatorKind.Composite, null, Plans.People(10, 50)) with { Common = "shared", Aggregate = Aggregate.Sum };

        var facts = Roll(
            null,
            School("a", indicator, Reported(Plans.People(10, 50)) with { Denominator = 20 }),
            School("b", indicator, Reported(Plans.People(30, 38)) with { Denominator = 80 }));

        (facts.Value, facts.Share).ShouldBe((40, 40));
    }

    [Fact]
    public void An_old_value_does_not_stand_in_for_the_period_due()
    {
        var indicator = Plans.Indicator("c", 0, 10, 20) with { Common = "shared", Aggregate = Aggregate.Sum };

        var facts = Roll(null, "15.10.2025", School("a", indicator, Reported(Plans.Number(3))));

        facts.Value.ShouldBeNull();
        (facts.WithData, facts.Asked).ShouldBe((0, 1));
    }

    [Fact]
    public void Schools_that_have_not_reported_are_named()
    {
        var indicator = Plans.Indicator("c", 0, 10) with { Common = "shared" };
        var silent = School("silent", indicator, null);
        var quiet = School("quiet", indicator, null) with
        {
            Roadmaps = [Plans.Roadmap(Plans.Direction(indicator)) with { Reporting = Reporting.None }],
        };

        var facts = Facts(School("district", indicator, null), "15.10.2024", [silent, quiet, School("loud", indicator, Reported(Plans.Number(3)))]);

        facts.Asked.ShouldBe(2);
        facts.NotReported.Select(school => school.Id).ShouldBe(["silent"]);
        facts.Untracked.Select(school => school.Id).ShouldBe(["quiet"]);
        facts.Schools.Select(school => school.Id).ShouldBe(["loud", "quiet", "silent"]);
        (facts.IndicatorTally.Due, facts.IndicatorTally.Coverage).ShouldBe((2, 0.5m));
    }

    [Fact]
    public void A_roadmap_above_is_joined_by_common_and_by_nothing_else()
    {
        var above = Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction(
            Plans.Indicator("same-id", 0, 10), Plans.Indicator("x", 0, 10) with { Common = "shared" }, Plans.Indicator("y", 0, 10) with { Common = "other" }))), "15.10.2024");
        var own = Plans.Compute(
            School("own", Plans.Indicator("c", 0, 10) with { Common = "shared" }, Reported(Plans.Number(3))), "15.10.2024");

        var rows = ParentProgress.Join(above.Roadmaps[0], OrganisationSummary.Of(own));

        rows.Select(row => (row.Above.Indicator.Id, row.Own?.Value)).ShouldBe([("x", 3m), ("y", null)]);
    }

    [Fact]
    public void A_summary_of_forty_common_indicators_stays_small() =>
        (40 * System.Runtime.CompilerServices.Unsafe.SizeOf<CommonValue>()).ShouldBeLessThan(5 * 1024);

    private static Indicator Shared(Aggregate aggregate) =>
        Plans.Indicator("c", IndicatorKind.Percent, null, Plans.Stated(new PercentValue(50))) with { Common = "shared", Aggregate = aggregate };

    private static StatedValue Answer(bool yes) => Plans.Stated(new YesNoValue(yes));

    private static Actual Reported(StatedValue value) => Plans.Actual("c", value, Plans.Day("20.09.2024"));

    private static Actual Percent(decimal percent, decimal? denominator) =>
        Reported(Plans.Stated(new PercentValue(percent))) with { Denominator = denominator };

    private static Organisation School(string id, Indicator indicator, Actual? actual) =>
        Plans.School(Plans.Roadmap(Plans.Direction(indicator)), actual is null ? [] : [Plans.Report(2023, "20.09.2024", actual)]) with { Id = id, ShortName = id };

    private static CommonIndicatorFacts Roll(Organisation? district, params Organisation[] schools) => Roll(district, "15.10.2024", schools);

    private static CommonIndicatorFacts Roll(Organisation? district, string asOf, params Organisation[] schools) =>
        Facts(district ?? School("district", Plans.Indicator("own", 0, 1), null), asOf, schools).Indicators.Single();

    private static DistrictFacts Facts(Organisation district, string asOf, Organisation[] schools) => DistrictProgress.Compute(
        Plans.Compute(district, asOf), schools.Select(school => OrganisationSummary.Of(Plans.Compute(school, asOf))), NoDictionary);
}
