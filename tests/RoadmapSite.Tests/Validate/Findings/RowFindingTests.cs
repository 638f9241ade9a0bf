using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate.Findings;

public sealed class RowFindingTests
{
    [Theory]
    [InlineData("1.|2.|4.", "RM2521 plan/d/m2")]
    [InlineData("2|3|4", "RM2521 plan/d/m0")]
    [InlineData("1|2|2", "RM2522 plan/d/m2")]
    [InlineData("1|2|", "RM2523 plan/d/m2")]
    [InlineData("1.1.|1.2.|1.4.", "RM2521 plan/d/m2")]
    public void A_slip_of_numbering_is_reported(string numbers, string finding) => Numbered(numbers).ShouldBe([finding]);

    [Theory]
    [InlineData("1.|2.|3.")]
    [InlineData("||")]
    [InlineData("I|II|IV")]
    [InlineData("1.1|1.2|2.1")]
    public void Sound_or_other_numbering_is_left_alone(string numbers) => Numbered(numbers).ShouldBeEmpty();

    [Fact]
    public void A_heading_may_begin_the_numbering_anew_or_go_on()
    {
        FindingSite.WithMeasures(Measure("a", "1"), "{ heading: Потом }", Measure("b", "1"), Measure("c", "2")).ShouldBeEmpty();
        FindingSite.WithMeasures(Measure("a", "1"), "{ heading: Потом }", Measure("b", "2"), Measure("c", "3")).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_may_belong_to_the_titled_row_right_below_it()
    {
        const string Upper = "{ id: a, continues: b, due: 01.02.2024, result: справка }";

        FindingSite.WithMeasures(Measure("x", "1"), Upper, Measure("b", "2")).ShouldBeEmpty();
        MiniSite.Parse(FindingSite.Text($"  - id: d\n    measures:\n      - {Upper}\n      - {Measure("x", "1")}\n      - {Measure("b", "2")}")).Load().Errors.ShouldHaveSingleItem().Code.Id.ShouldBe("RM2011");
    }

    [Fact]
    public void Rows_that_say_the_same_are_reported_once()
    {
        const string First = "{ id: a, due: 31.12.2024, title: Обновлены сведения открытых информационных ресурсов школы }";

        FindingSite.WithMeasures(First, "{ id: b, due: 31.12.2024, title: Обновлены сведения открытых информационных ресурсов школ }").ShouldBe(["RM2524 plan/d/b"]);
        FindingSite.WithMeasures(First, "{ id: b, due: 31.12.2025, title: Обновлены сведения открытых информационных ресурсов школы }").ShouldBeEmpty();
        FindingSite.WithMeasures(First, "{ id: b, due: 31.12.2024, title: Проверены сведения бумажных архивов районной библиотеки }").ShouldBeEmpty();
    }

    [Fact]
    public void A_blank_cell_is_reported_where_nearly_all_rows_fill_the_column()
    {
        var rows = Enumerable.Range(1, 6).Select(i => $"{{ id: m{i}, due: 0{i}.02.2024, title: Дело {(char)('А' + i)}, result: справка }}").ToArray();

        FindingSite.WithMeasures([.. rows, "{ id: last, due: 09.02.2024, title: Последнее }"]).ShouldBe(["RM2525 plan/d/last/result"]);
        FindingSite.WithMeasures([.. rows[..3], "{ id: last, due: 09.02.2024, title: Последнее }"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_direction_without_a_title_is_reported_among_others()
    {
        FindingSite.WithDirections("  - { id: a, title: Техника }\n  - { id: b }").ShouldBe(["RM2526 plan/b"]);
        FindingSite.WithDirections("  - { id: a }\n  - { id: b }").ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Numbered(string numbers) =>
        FindingSite.WithMeasures([.. numbers.Split('|').Select((number, i) => Measure($"m{i}", number))]);

    private static string Measure(string id, string number) =>
        $"{{ id: {id}, due: 01.02.2024, title: Дело {id}{(number.Length > 0 ? $", number: '{number}'" : "")} }}";

    [Theory]
    [InlineData("Директор", "Директор", true)]
    [InlineData("Директор", "Заместитель директора", false)]
    public void Nobody_controls_oneself(string responsible, string control, bool isFound) =>
        FindingSite.WithMeasures($"{{ id: m, due: 01.02.2024, title: Проверить технику, responsible: {responsible}, control: {control} }}").ShouldBe(isFound ? ["RM2535 plan/d/m"] : []);

    [Theory]
    [InlineData("responsible: А.А. Иванова Е.В. Петрова", "RM2530 plan/all")]
    [InlineData("responsible: Е.В. Петрова Руководители школ", "RM2530 plan/all")]
    [InlineData("control: А.А. Иванова Директор школы", "RM2530 plan/all")]
    [InlineData("responsible: МКОУ «Школа района» Администрация школы", "RM2530 plan/all")]
    [InlineData("responsible: отв. за технику Классные руководители", "RM2530 plan/all")]
    [InlineData("responsible: Школа «Заря» Приморского района", null)]
    [InlineData("responsible: Директор МКОУ «Заря» Петрова Е.В.", null)]
    [InlineData("responsible: МКОУ «Школа района» и администрация школы", null)]
    [InlineData("responsible: 'А.А. Иванова, Е.В. Петрова'", null)]
    [InlineData("responsible: \"А.А. Иванова\\nЕ.В. Петрова\"", null)]
    [InlineData("responsible: А.А. Иванова – директор", null)]
    [InlineData("responsible: Заместитель директора А.А. Иванова", null)]
    public void Executors_stand_apart(string cell, string? finding) =>
        FindingSite.WithMeasures($"{{ id: m, due: 01.02.2024, title: Проверить технику, {cell} }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Доля школ, применяющих платформу", "RM2520 plan/d/r/title")]
    [InlineData("Доля школ, применяющих платформу, не меньше 90%", null)]
    [InlineData("Школы применяют платформу", null)]
    public void A_result_that_is_a_share_has_its_number(string title, string? finding) =>
        FindingSite.WithDirections($"  - id: d\n    results:\n      - {{ id: r, due: 01.02.2024, title: '{title}' }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Охвачено 90% школ", "01.02.2025", "RM2588 plan/d/s")]
    [InlineData("Охвачено 95% школ", "01.02.2025", null)]
    public void A_second_term_adds_something(string result, string due, string? finding) =>
        FindingSite.WithDirections($"  - id: d\n    results:\n      - {{ id: r, due: 01.02.2024, title: Обучение, result: 'Охвачено 90% школ' }}\n      - {{ id: s, due: {due}, title: Обучение, result: '{result}' }}")
            .ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Количество учителей, прошедших курсы, в общей численности учителей", "RM2589 plan/all")]
    [InlineData("Количество учителей, прошедших курсы", null)]
    [InlineData("Численность/доля учителей, прошедших курсы, в общей численности учителей", null)]
    [InlineData("Доля учителей, прошедших курсы, в общей численности учителей", null)]
    public void A_share_is_called_a_share(string title, string? finding) =>
        FindingSite.WithIndicators($"{{ id: i, title: '{title}', unit: '%', targets: {{ 2024: 10, 2025: 20, 2026: 30 }} }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Доступ к сети (скорость низкая)", "RM2590 plan/swot/strengths/низкая")]
    [InlineData("Доступ к сети", null)]
    public void A_strength_is_no_weakness(string strength, string? finding) =>
        FindingSite.WithDirections($"  - id: d\nblocks:\n  - {{ id: swot, kind: swot, strengths: '{strength}', weaknesses: Скорость низкая, opportunities: Рост, threats: Сбои }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("100%", "RM2540 plan/d/m/target")]
    [InlineData(" 37,5 % ", "RM2540 plan/d/m/target")]
    [InlineData("100% учителей", null)]
    [InlineData("12", null)]
    public void A_percentage_is_of_something(string target, string? finding) =>
        FindingSite.WithMeasures($"{{ id: m, due: 01.02.2024, title: Проверить технику, target: '{target}' }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("Ежегодная проверка техники", "По мере необходимости", "RM2534 plan/d/m/title")]
    [InlineData("Проверка техники", "По мере необходимости", null)]
    public void What_is_done_every_year_is_not_done_on_demand(string title, string due, string? finding) =>
        FindingSite.WithMeasures($"{{ id: m, title: {title}, due: {due} }}").ShouldBe(finding is null ? [] : [finding]);

    [Theory]
    [InlineData("- { name: Сроки, text: '2 этап: основной' }", "RM2529 plan/passport/1")]
    [InlineData("- { name: Сроки, text: '1 этап: подготовка' }", null)]
    [InlineData("- { text: 'Приказ № 1' }", "RM2528 plan/passport/1")]
    public void A_passport_names_its_rows_and_all_its_stages(string row, string? finding) =>
        FindingSite.WithPlan($$"""
            id: plan
            title: План
            term: { from: 2024-01-01, to: 2026-12-31 }
            approvals: [ { kind: приказ, number: "1", date: 2024-01-01 } ]
            reporting: none
            passport:
              {{row}}
            """).ShouldBe(finding is null ? [] : [finding]);
}
