namespace RoadmapSite.Tests.Validate.Findings;

public sealed class PlanFindingTests
{
    private const string Growing = "targets: { 2024: 1, 2025: 2, 2026: 3 }";

    [Fact]
    public void A_sound_indicator_has_no_finding() =>
        FindingSite.WithIndicators($"{{ id: a, title: Кружки, unit: шт., baseline: '0', {Growing} }}").ShouldBeEmpty();

    [Theory]
    [InlineData("RM2503 plan/d/b", "title: Секции, unit: шт., targets: { 2024: 1, 2025: 2, 2026: 3 }")]
    [InlineData("RM2503 plan/d/b", "title: Секции, unit: шт., baseline: '0', targets: { 2024: 1, 2026: 3 }")]
    [InlineData("RM2504 plan/d/b", "number: '1', empty: true")]
    [InlineData("RM2505 plan/d/b", "title: Секции, unit: шт., cells: ['1', '2', '3', '4', '5']")]
    [InlineData("RM2506 plan/d/b/2026", "title: Доля секций, unit: '%', baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 103 }")]
    [InlineData("RM2509 plan/d/b", "title: Число учителей, unit: человек/%, baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 3 }")]
    [InlineData("RM2510 plan/d/b", "title: Секции, baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 3 }")]
    [InlineData("RM2511 plan/unit/шт.", "title: Секции, unit: штук, baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 3 }")]
    [InlineData("RM2512 plan/d/b", "title: Ученики, unit: человек/%, baseline: 0/0%, targets: { 2024: 5/3%, 2025: 17/10%, 2026: 25/17% }")]
    [InlineData("RM2513 plan/d/b", "title: Секции, unit: шт., baseline: '0', targets: { 2024: 0, 2025: 0, 2026: 0 }")]
    [InlineData("RM2514 plan/d/b", "title: Секции, unit: шт., baseline: '5', targets: { 2024: 5, 2025: 5, 2026: 5 }")]
    [InlineData("RM2515 plan/d/b", "title: 'Секции, в том числе:', unit: шт., baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 3 }")]
    [InlineData("RM2519 plan/d/b/2024", "title: Секции, unit: шт., baseline: '0', targets: { 2024: '1 (из них 3 новых)', 2025: 2, 2026: 3 }")]
    public void An_odd_indicator_is_reported(string finding, string row) =>
        FindingSite.WithIndicators($"{{ id: a, title: Кружки, unit: шт., baseline: '0', {Growing} }}", $"{{ id: b, {row} }}").ShouldBe([finding]);

    [Theory]
    [InlineData("title: Секции, unit: шт., cells: ['1', '2', '3', '4']")]
    [InlineData("title: Рост числа секций, unit: '%', baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 103 }")]
    [InlineData("title: Число учителей, unit: человек/%, baseline: 0/0%, targets: { 2024: 17/10%, 2025: 26/15%, 2026: 34/20% }")]
    [InlineData("title: Доклад, kind: text, targets: { 2024: начат, 2025: готов, 2026: издан }")]
    [InlineData("title: Фильтр, unit: '1-да, 0-нет', baseline: '1', targets: { 2024: 1, 2025: 1, 2026: 1 }")]
    [InlineData("title: Доля лицензий, unit: '%', baseline: '100', targets: { 2024: 100, 2025: 100, 2026: 100 }")]
    [InlineData("title: Секции, unit: шт., note: 'Удержать достигнутое', baseline: '5', targets: { 2024: 5, 2025: 5, 2026: 5 }")]
    [InlineData("title: Секции, unit: шт., baseline: '3', targets: { 2024: 4, 2025: 5, 2026: 6 }, parts: [ { id: c, title: новые, baseline: '0', targets: { 2024: 0, 2025: 0, 2026: 0 } } ]")]
    [InlineData("title: Жалобы, unit: шт., better: less, baseline: '0', targets: { 2024: 0, 2025: 0, 2026: 0 }")]
    [InlineData("title: Фильтр, unit: '1-да, 0-нет', baseline: '1', plan_confirmed: true, targets: { 2024: 1, 2025: 1, 2026: 1 }")]
    public void What_only_looks_odd_is_not(string row) =>
        FindingSite.WithIndicators($"{{ id: a, title: Кружки, unit: шт., baseline: '0', {Growing} }}", $"{{ id: b, {row} }}").ShouldBeEmpty();

    [Fact]
    public void Parts_are_compared_with_their_whole_unless_their_sum_is()
    {
        const string Whole = "{ id: a, title: Кружки, unit: шт., baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 3 }, ";
        const string Part = "parts: [ { id: p, title: новые, baseline: '0', targets: { 2024: 1, 2025: 3, 2026: 3 } } ] }";

        FindingSite.WithIndicators(Whole + Part).ShouldBe(["RM2507 plan/d/p"]);
        FindingSite.WithIndicators(Whole + "relation: sum, " + Part).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("baseline: '5', targets: { 2024: 10, 2025: 15, 2026: 25 }", "RM2539 plan/d/b")]
    [InlineData("baseline: '5', targets: { 2024: 10, 2025: 15, 2026: 30 }", null)]
    public void Two_indicators_rarely_have_one_plan(string plan, string? finding) =>
        FindingSite.WithIndicators(
            "{ id: a, title: Кружки, unit: шт., baseline: '5', targets: { 2024: 10, 2025: 15, 2026: 25 } }",
            $"{{ id: b, title: Секции, unit: шт., {plan} }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Кружки, в том числе:", 1, 2, 1, "RM2575 plan/d/a")]
    [InlineData("Кружки, в том числе:", 1, 1, 1)]
    [InlineData("Кружки", 1, 2, 1)]
    [InlineData("Кружки, в том числе:", 3, 1, 1, "RM2507 plan/d/p")]
    [InlineData("Кружки, в том числе:", 3, 1, 3, "RM2507 plan/d/p", "RM2575 plan/d/a")]
    public void Parts_that_are_included_are_together_no_more_than_their_whole(string title, int first, int second, int later, params string[] findings) =>
        FindingSite.WithIndicators(
            $"{{ id: a, title: '{title}', unit: шт., baseline: '0', targets: {{ 2024: 2, 2025: 3, 2026: 4 }}, parts: [ "
            + $"{{ id: p, title: новые, baseline: '0', targets: {{ 2024: {first}, 2025: {later}, 2026: 1 }} }}, {{ id: q, title: старые, baseline: '0', targets: {{ 2024: {second}, 2025: 1, 2026: 1 }} }} ] }}")
            .ShouldBe(findings);

    [Fact]
    public void Parts_of_a_double_unit_are_compared_by_their_numbers() =>
        FindingSite.WithIndicators(
            "{ id: a, title: 'Победители, в том числе:', unit: человек/%, baseline: '1,6', targets: { 2024: 2, 2025: 2, 2026: 3 }, parts: [ "
            + "{ id: o, title: страны, baseline: '0', targets: { 2024: 0, 2025: 0, 2026: 0 } }, { id: p, title: города, baseline: '0', targets: { 2024: 0, 2025: 1, 2026: 1 } }, { id: q, title: района, baseline: '1,6', targets: { 2024: 2, 2025: 2, 2026: 2 } } ] }")
            .ShouldContain("RM2575 plan/d/a");

    [Fact]
    public void A_whole_has_the_plan_of_its_only_part() =>
        FindingSite.WithIndicators(
            "{ id: a, title: Кружки, unit: шт., baseline: '5', targets: { 2024: 10, 2025: 15, 2026: 25 }, parts: [ { id: p, title: новые, baseline: '5', targets: { 2024: 10, 2025: 15, 2026: 25 } } ] }")
            .ShouldBeEmpty();

    [Fact]
    public void A_decimal_point_among_commas_is_reported()
    {
        const string Comma = "{ id: a, title: Кружки, unit: шт., baseline: '0,5', targets: { 2024: '1,5', 2025: 2, 2026: 3 } }";
        const string Point = "{ id: b, title: Секции, unit: шт., baseline: '0.5', targets: { 2024: 1, 2025: 2, 2026: 3 } }";

        FindingSite.WithIndicators(Comma, Point).ShouldBe(["RM2537 plan/d/b"]);
        FindingSite.WithIndicators(Point).ShouldBeEmpty();
    }

    [Fact]
    public void A_whole_that_is_done_before_its_part_is_a_question()
    {
        const string Row = "{ id: a, title: Правила, unit: '1-да, 0-нет', baseline: '0', targets: { 2024: 1, 2025: 1, 2026: 1 }, parts: [ { id: p, title: приказ, baseline: '0', targets: { 2024: 0, 2025: 1, 2026: 1 } } ]";

        FindingSite.WithIndicators(Row + " }").ShouldBe(["RM2508 plan/d/p"]);
        FindingSite.WithIndicators(Row + ", relation: all }").ShouldBeEmpty();
    }

    [Fact]
    public void A_part_without_a_unit_is_doubtful_where_its_neighbour_has_one()
    {
        const string Whole = "{ id: a, title: Кружки, unit: шт., baseline: '0', targets: { 2024: 4, 2025: 5, 2026: 6 }, parts: [ { id: p, title: новые, ";
        const string Rest = "baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 3 } }, { id: q, title: старые, baseline: '0', targets: { 2024: 1, 2025: 2, 2026: 3 } } ] }";

        FindingSite.WithIndicators(Whole + "unit: ед., " + Rest).ShouldContain("RM2510 plan/d/q");
        FindingSite.WithIndicators(Whole + Rest).ShouldBeEmpty();
    }
}
