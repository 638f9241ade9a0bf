using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

/// <summary>Findings of the calculator that no other test of this folder is about.</summary>
public sealed class ComputeFindingTests
{
    [Fact]
    public void A_plan_that_goes_up_and_down_is_reported_until_it_is_confirmed()
    {
        var indicator = Plans.Indicator("n", 9.2m, 10, 100, 10, 10);

        Of(indicator).ShouldContain((Codes.PlanNotMonotonic, "9,2 → 10 → 100 → 10 → 10"));
        Of(indicator with { PlanConfirmed = true }).ShouldNotContain(finding => finding.Code == Codes.PlanNotMonotonic);
    }

    [Fact]
    public void A_constant_plan_without_a_direction_is_reported()
    {
        var indicator = Plans.Indicator("n", 30, 30, 30);

        Of(indicator).ShouldBe([(Codes.DirectionAssumed, "30")]);
        Of(indicator with { DeclaredBetter = Declared(Better.More) }).ShouldBeEmpty();
        Of(indicator with { Kind = IndicatorKind.YesNo }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Better.Less, 10, 20, "less")]
    [InlineData(Better.More, 20, 10, "more")]
    public void A_direction_against_the_plan_is_reported(Better better, int from, int to, string word) =>
        Of(Plans.Indicator("n", from, to) with { DeclaredBetter = Declared(better) }).ShouldBe([(Codes.DirectionAgainstPlan, word)]);

    [Theory]
    [InlineData("Доля неработающих компьютеров", "неработающ")]
    [InlineData("Устаревшее оборудование", "устаревш")]
    public void More_of_something_bad_is_reported(string title, string word)
    {
        var indicator = Plans.Indicator("n", 10, 20) with { Title = Plans.Text(title) };

        Of(indicator).ShouldBe([(Codes.DirectionAgainstWords, word)]);
        Of(indicator with { Targets = [new Target(Plans.SchoolYears[0], Plans.Number(5))] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_value_ten_times_its_neighbours_is_reported() =>
        Of(Plans.Indicator("n", 9.2m, 10, 100, 10) with { PlanConfirmed = true }).ShouldBe([(Codes.ValueOutOfScale, "100")]);

    [Fact]
    public void A_growth_that_stays_is_no_slip() => Of(Plans.Indicator("n", 1, 10, 100, 120)).ShouldBeEmpty();

    [Fact]
    public void A_target_that_cannot_be_compared_is_reported() =>
        Of(Plans.Indicator("n", IndicatorKind.Number, null, Plans.Words("по мере поступления"))).ShouldBe([(Codes.UnreadableTarget, "по мере поступления")]);

    [Fact]
    public void A_text_without_state_or_document_is_reported() =>
        Of(
            Plans.Indicator("n", IndicatorKind.Text, null, Plans.Words("издание приказов")),
            Plans.Actual("n", Plans.Words("изданы"), Plans.Day("20.09.2024"))).ShouldBe([(Codes.TextWithoutEvidence, "2023-2024")]);

    [Fact]
    public void Reports_where_none_are_expected_are_reported()
    {
        var bag = new DiagnosticBag();
        var roadmap = Plans.Roadmap(Plans.Direction(Plans.Indicator("n", 0, 1))) with { Reporting = Reporting.None };

        Plans.Compute(Plans.School(roadmap, Plans.Report(2023, "20.09.2024", ("n", 1))), "15.10.2024", bag);

        bag.Items.Single().Code.ShouldBe(Codes.ReportsNotExpected);
    }

    [Fact]
    public void A_report_dated_after_the_as_of_date_is_noted_and_no_more()
    {
        var bag = new DiagnosticBag();
        var indicator = Plans.Indicator("n", 0, 1);
        var (known, later, draft) = (Plans.Report(2023, "15.10.2024", ("n", 1)), Plans.Report(2023, "16.10.2024", ("n", 1)), Plans.Report(2023, "16.10.2024", ("n", 1)) with { Draft = true });

        Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction(indicator)), known, later, draft), "15.10.2024", bag);

        var note = bag.Items.Single();
        note.Code.ShouldBe(Codes.ReportAfterAsOf);
        note.Severity.ShouldBe(Severity.Note);
        note.Span.ShouldBe(later.Span);
        note.Arguments.ShouldBe(["16.10.2024", "15.10.2024"]);
    }

    [Theory]
    [InlineData("30.08.2031", "RM3013")]
    [InlineData("30.08.2019", "RM3013")]
    [InlineData("до сентября 2025 г.", "RM3015")]
    public void A_doubtful_deadline_is_reported(string due, string code)
    {
        var bag = new DiagnosticBag();

        Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction() with { Measures = [Plans.Measure("m", due)] })), "15.10.2024", bag);

        bag.Items.Single().Code.Id.ShouldBe(code);
        bag.Items.Single().Subject.ShouldBe("plan/d1/m");
    }

    private static Sourced<Better> Declared(Better better) => new(better, SourceSpan.None);

    private static List<(DiagnosticCode Code, object? First)> Of(Indicator indicator, params Actual[] actuals)
    {
        var bag = new DiagnosticBag();
        Report[] reports = actuals.Length > 0 ? [Plans.Report(2023, "20.09.2024", actuals)] : [];
        Plans.Compute(Plans.School(Plans.Roadmap(Plans.Direction(indicator)), reports), "15.10.2024", bag);
        return [.. bag.Items.Select(finding => (finding.Code, finding.Arguments[0]))];
    }
}
