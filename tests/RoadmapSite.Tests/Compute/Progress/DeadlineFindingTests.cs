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

    [Theory]
    [InlineData("Ежегодная неделя безопасности", "С сентября по декабрь, март", null)]
    [InlineData("Неделя безопасности", "сентябрь", "RM3014 plan/d1/m")]
    public void What_is_done_every_year_needs_no_year(string title, string due, string? finding) =>
        Of(Plans.Measure("m", due) with { Title = Plans.Text(title) }).ShouldBe(finding is null ? [] : [finding]);

    [Fact]
    public void A_deadline_before_the_approval_is_reported()
    {
        var approvals = new[] { new Approval { Span = SourceSpan.None, Date = Plans.Day("06.09.2024") } };

        Of(roadmap => roadmap with { Approvals = approvals }, Plans.Measure("m", "Август 2024")).ShouldBe(["RM3503 plan/d1/m"]);
        Of(roadmap => roadmap with { Approvals = approvals }, Plans.Measure("m", "Сентябрь 2024")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, false)]
    [InlineData(0, -1, false)]
    [InlineData(12, 0, true)]
    [InlineData(0, -12, true)]
    public void The_term_of_the_passport_may_be_more_exact_and_not_another(int fromMonths, int toMonths, bool isFound)
    {
        var term = Plans.Roadmap(Plans.Direction()).Term.Value;
        var stated = $"{term.From.AddMonths(fromMonths):dd.MM.yyyy} – {term.To.AddMonths(toMonths):dd.MM.yyyy}";
        var passport = new[] { new PassportRow(Plans.Text("Сроки реализации"), Plans.Text(stated)) };

        Of(roadmap => roadmap with { Passport = passport }, Dated).ShouldBe(isFound ? ["RM3505 plan/passport"] : []);
    }

    [Theory]
    [InlineData("сентябрь 2024 г. – май 2025 г.", "Сентябрь 2024-сентябрь 2025", "RM3506 plan/d1/m")]
    [InlineData("сентябрь 2024 г. – май 2025 г.", "Сентябрь 2024-май 2025", null)]
    [InlineData("сентябрь 2024 г. – май 2025 г.", "Ежегодно", null)]
    public void A_deadline_is_compared_with_the_end_in_the_passport(string passport, string due, string? finding) =>
        Of(
            roadmap => roadmap with
            {
                Passport = [new PassportRow(Plans.Text("Сроки реализации"), Plans.Text(passport))],
                Term = new(new Term(Plans.Day("01.01.2024"), Plans.Day("31.12.2025")), SourceSpan.None),
            },
            Plans.Measure("m", due)).Where(found => !found.StartsWith("RM3015", StringComparison.Ordinal)).ShouldBe(finding is null ? [] : [finding]);

    private static List<string> Of(params Measure[] measures) => Of(roadmap => roadmap, measures);

    private static List<string> Of(Func<Roadmap, Roadmap> change, params Measure[] measures)
    {
        var bag = new DiagnosticBag();
        Plans.Compute(Plans.School(change(Plans.Roadmap(Plans.Direction() with { Measures = measures }))), "15.10.2024", bag);
        return [.. bag.Items.Select(finding => $"{finding.Code} {finding.Subject}")];
    }
}
