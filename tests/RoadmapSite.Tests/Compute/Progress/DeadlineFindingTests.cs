using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Compute.Progress;

public sealed class DeadlineFindingTests
{
    private static readonly Measure Dated = Plans.Measure("other", "30.08.2024");

    [Fact]
    public void A_measure_without_a_deadline_is_reported_where_others_have_one()
    {
        Of(Dated, Dated with { Id = "m", Due = null }).ShouldBe(["RM3501 plan/d1/m"]);
        Of(Dated with { Id = "m", Due = null }).ShouldBeEmpty();
        Of(Dated, Dated with { Id = "m", Due = null, Continues = "other" }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("По мере необходимости", "RM3504 plan/d1/m")]
    [InlineData("Страница сайта", "RM3501 plan/d1/m")]
    [InlineData("100%", "RM3501 plan/d1/m")]
    public void A_deadline_in_the_next_column_is_told_from_a_missing_one(string target, string finding) =>
        Of(Dated, Dated with { Id = "m", Due = null, Target = Plans.Text(target) }).ShouldBe([finding]);

    [Theory]
    [InlineData("В течение", "RM3502 plan/d1/m")]
    [InlineData("к 2025-2027 учебному году", "RM3011 plan/d1/m")]
    public void A_deadline_that_breaks_off_is_told_from_one_that_is_not_understood(string due, string finding) => Of(Plans.Measure("m", due)).ShouldBe([finding]);

    [Fact]
    public void A_deadline_before_the_approval_is_reported()
    {
        var approvals = new[] { new Approval { Span = SourceSpan.None, Date = Plans.Day("06.09.2024") } };

        Of(roadmap => roadmap with { Approvals = approvals }, Plans.Measure("m", "Август 2024")).ShouldBe(["RM3503 plan/d1/m"]);
        Of(roadmap => roadmap with { Approvals = approvals }, Plans.Measure("m", "Сентябрь 2024")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(0, -1, true)]
    public void The_term_of_the_passport_is_compared_by_month(int fromMonths, int toMonths, bool isFound)
    {
        var term = Plans.Roadmap(Plans.Direction()).Term.Value;
        var stated = $"{term.From.AddMonths(fromMonths):dd.MM.yyyy} – {term.To.AddMonths(toMonths):dd.MM.yyyy}";
        var passport = new[] { new PassportRow(Plans.Text("Сроки реализации"), Plans.Text(stated)) };

        Of(roadmap => roadmap with { Passport = passport }, Dated).ShouldBe(isFound ? ["RM3505 plan/passport"] : []);
    }

    private static List<string> Of(params Measure[] measures) => Of(roadmap => roadmap, measures);

    private static List<string> Of(Func<Roadmap, Roadmap> change, params Measure[] measures)
    {
        var bag = new DiagnosticBag();
        Plans.Compute(Plans.School(change(Plans.Roadmap(Plans.Direction() with { Measures = measures }))), "15.10.2024", bag);
        return [.. bag.Items.Select(finding => $"{finding.Code} {finding.Subject}")];
    }
}
