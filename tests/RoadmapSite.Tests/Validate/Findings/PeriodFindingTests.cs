namespace RoadmapSite.Tests.Validate.Findings;

public sealed class PeriodFindingTests
{
    private const string Indicators = "directions: [ { id: d, title: Техника, indicators: [ { id: a, title: Кружки, unit: шт., baseline: '0', targets: { 2024: 1, 2025: 2 } } ] } ]";
    private const string Approved = "approvals: [ { kind: приказ, date: 2024-01-01 } ]";

    [Theory]
    [InlineData("", "title: План", "to: 2025-12-31", "RM2527 plan")]
    [InlineData(Approved, "title: План", "to: 2025-12-31", null)]
    [InlineData(Approved, "title: План", "to: 2024-12-31", "RM2531 plan/d")]
    [InlineData(Approved, "title: План", "to: 2026-12-31", "RM2532 plan/end")]
    [InlineData(Approved, "title: План", "to: 2026-08-31", null)]
    [InlineData(Approved, "title: План", "to: 2028-12-31", "RM2532 plan/end")]
    [InlineData(Approved, "title: План на 2023–2025 годы", "to: 2025-12-31", "RM2533 plan/title")]
    [InlineData(Approved, "title: План на 2024-2025 годы", "to: 2025-12-31", null)]
    public void Years_and_days_of_a_plan_are_compared(string approvals, string title, string to, string? finding) =>
        FindingSite.WithPlan($"id: plan\n{title}\nterm: {{ from: 2024-01-01, {to} }}\nperiods: {{ kind: calendar-year, from: 2024, to: 2025 }}\nreporting: none\n{approvals}\n{Indicators}")
            .ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("31.12.2025", true)]
    [InlineData("31.12.2024", false)]
    [InlineData("постоянно", false)]
    public void A_year_in_the_text_is_compared_with_the_deadline(string due, bool isFound) =>
        FindingSite.WithMeasures($"{{ id: m, title: Дело, due: {due}, result: Обновление к концу 2024 года }}").ShouldBe(isFound ? ["RM2534 plan/d/m/result"] : []);
}
