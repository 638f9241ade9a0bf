using RoadmapSite.Core.Compute.Progress.Changes;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class ChangesTests
{
    private static readonly Roadmap Plan =
        Plans.Roadmap(Plans.Direction(Plans.Indicator("n", 0, 100, 200)) with { Measures = [Plans.Measure("m", "30.08.2024")] }) with
        {
            Approvals = [new Approval { Span = SourceSpan.None, Kind = "приказ", Number = "1", Date = Plans.Day("01.09.2023") }],
            Revisions =
            [
                Revision("10.10.2024", Target(70), new MeasureChange(SourceSpan.None, null, "m", null, Plans.Text("до 30.12.2024"), null, null, null, null, null)),
                Revision("10.11.2024", Target(90)),
            ],
        };

    private static readonly Report Corrected = Plans.Report(
        2023,
        "20.09.2024",
        Plans.Actual("n", Plans.Number(60), Plans.Day("20.09.2024")),
        Plans.Actual("n", Plans.Number(65), Plans.Day("05.10.2024"))) with
    {
        Marks = [Plans.Mark("m", "05.10.2024")],
    };

    [Fact]
    public void Each_order_stands_beside_the_plan_it_replaced_newest_first()
    {
        var plan = Of("01.12.2024").Plan;

        plan.Select(item => item.Day).ShouldBe([Plans.Day("10.11.2024"), Plans.Day("10.10.2024"), Plans.Day("01.09.2023")]);
        plan.SelectMany(item => item.Rows).SelectMany(row => row.Fields).Select(Text).ShouldBe(
            ["PeriodTarget 2023-2024: 70 → 90, More", "PeriodTarget 2023-2024: 100 → 70, Less", "Due : 30.08.2024 → до 30.12.2024, "]);
        plan[^1].Revision.ShouldBeNull();
    }

    [Fact]
    public void Reports_stand_apart_from_the_plan_and_a_correction_names_what_it_corrects()
    {
        var reports = Of("01.12.2024").Reports;

        reports.Select(item => (item.Day, item.Values.Count, item.Marks.Count)).ShouldBe(
            [(Plans.Day("05.10.2024"), 1, 1), (Plans.Day("20.09.2024"), 1, 0)]);
        reports[0].Values[0].Corrects!.Stated.Text.Value.ShouldBe("60");
        reports[1].Values[0].Corrects.ShouldBeNull();
    }

    [Theory]
    [InlineData("31.08.2023", 0, 0)]
    [InlineData("04.10.2024", 1, 1)]
    [InlineData("09.10.2024", 1, 2)]
    [InlineData("10.10.2024", 2, 2)]
    public void What_happened_after_the_date_is_not_there(string asOf, int plan, int reports)
    {
        var changes = Of(asOf);

        (changes.Plan.Count, changes.Reports.Count).ShouldBe((plan, reports));
    }

    private static OrganisationChanges Of(string asOf) => OrganisationChanges.Of(Plans.Compute(Plans.School(Plan, Corrected), asOf));

    private static string Text(ChangedField field) =>
        $"{field.Field} {field.Period?.Id}: {field.Old?.Value} → {field.New.Value}, {field.Ambition}";

    private static IndicatorChange Target(int value) =>
        new(SourceSpan.None, null, "n", null, null, [new Target(Plans.SchoolYears[0], Plans.Number(value))]);

    private static Revision Revision(string from, params PlanChange[] changes) => new(
        new Approval { Span = SourceSpan.None, Number = "7", Date = Plans.Day(from) }, Plans.Day(from), null, changes, SourceSpan.None);
}
