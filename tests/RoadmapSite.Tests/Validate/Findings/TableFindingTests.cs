namespace RoadmapSite.Tests.Validate.Findings;

public sealed class TableFindingTests
{
    private const string School = "{ id: school, title: Школа }";
    private const string Pupils = "{ id: pupils, title: Количество обучающихся (чел.), type: number, declared_total: '40' }";
    private const string Computers = "{ id: pc, title: Количество компьютеров, type: number, declared_total: '8' }";
    private const string Data = "school,pupils,pc\nА,10,2\nБ,10,2\nВ,10,2\nГ,10,2";

    [Fact]
    public void A_declared_total_is_compared_with_the_cells_that_are_given()
    {
        FindingSite.WithTable([School, Pupils, Computers], Data).ShouldBeEmpty();
        FindingSite.WithTable([School, Pupils, Computers], Data.Replace("Г,10,2", "Г,10,3", StringComparison.Ordinal)).ShouldBe(["RM2501 t/pc"]);
    }

    [Fact]
    public void A_blank_cell_is_a_finding_of_its_own_and_no_zero()
    {
        FindingSite.WithTable([School, Pupils, Computers.Replace("'8'", "'6'", StringComparison.Ordinal)], Data.Replace("Г,10,2", "Г,10,", StringComparison.Ordinal)).ShouldBe(["RM2502 t/4/pc"]);
        FindingSite.WithTable([School, Pupils, "{ id: pc, title: Замечания }"], "school,pupils,pc\nА,10,\nБ,10,\nВ,10,\nГ,10,да").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("41", "", "RM2518 numbers/1")]
    [InlineData("40", "", null)]
    public void A_figure_is_compared_with_the_total_of_its_column(string value, string date, string? finding) =>
        FindingSite.WithTable([School, Pupils, Computers], Data, card: $"numbers: [ {{ title: Обучающиеся, value: '{value}'{date} }} ]")
            .ShouldBe(finding is null ? [] : [finding]);

    [Fact]
    public void Figures_of_different_days_do_not_contradict_each_other()
    {
        const string Card = "numbers: [ { title: Учеников, value: '500', date: 2024-09-01 }, { title: Учеников, value: '490', date: 2023-09-01 } ]";

        FindingSite.WithTable([School, Computers], "school,pc\nА,8", card: Card).ShouldBeEmpty();
        FindingSite.WithTable([School, Computers], "school,pc\nА,8", card: Card.Replace("2023", "2024", StringComparison.Ordinal)).ShouldBe(["RM2518 numbers/2"]);
    }

    [Theory]
    [InlineData("0,2", false)]
    [InlineData("20", true)]
    public void A_number_per_pupil_is_compared_with_the_table(string value, bool isFound) =>
        FindingSite.WithTable(
            [School, Pupils, Computers], Data,
            $"  - id: d\n    indicators:\n      - {{ id: a, title: Количество компьютеров в расчёте на одного учащегося, unit: Ед/чел, baseline: '{value}', targets: {{ 2024: 21, 2025: 22, 2026: 23 }} }}")
            .Contains("RM2516 plan/d/a/t").ShouldBe(isFound);

    [Theory]
    [InlineData("60\nБ,70", false)]
    [InlineData("60\nБ,40", true)]
    public void A_yes_is_compared_with_the_table(string speeds, bool isFound) =>
        FindingSite.WithTable(
            [School, "{ id: speed, title: Скорость, type: number, unit: Мбит/с }"], "school,speed\nА," + speeds,
            "  - id: d\n    indicators:\n      - { id: a, title: Интернет от 50 Мбит/сек и выше, unit: '1-да, 0-нет', baseline: '1', targets: { 2024: 1, 2025: 1, 2026: 1 } }")
            .Contains("RM2517 plan/d/a/t").ShouldBe(isFound);

    [Fact]
    public void Spellings_of_one_name_in_a_column_are_gathered()
    {
        const string Board = "{ id: board, title: Доска }";

        FindingSite.WithTable([School, Board], "school,board\nА,ActivBoard\nБ,Актив боард\nВ,Promethean").ShouldBe(["RM2543 t/2/board/Актив боард"]);
        FindingSite.WithTable([School, Board], "school,board\nА,Smart Board 480\nБ,Smart Board 885\nВ,Promethean").ShouldBeEmpty();
    }

    [Fact]
    public void A_total_that_is_not_stated_is_reported_where_the_others_are()
    {
        const string Rooms = "{ id: rooms, title: Кабинеты с интернетом, type: number }";
        const string Speed = "{ id: rooms, title: Скорость, type: number, unit: Мбит/с }";
        var data = Data.Replace("school,pupils,pc", "school,pupils,pc,rooms", StringComparison.Ordinal).Replace("\n", ",1\n", StringComparison.Ordinal).Replace("pc,rooms,1", "pc,rooms", StringComparison.Ordinal) + ",1";

        FindingSite.WithTable([School, Pupils, Computers, Rooms.Replace("Кабинеты с интернетом", "Проекторы", StringComparison.Ordinal)], data).ShouldBe(["RM2536 t/rooms"]);
        FindingSite.WithTable([School, Pupils, Computers, Speed], data).ShouldBeEmpty();
        FindingSite.WithTable([School, Pupils, Computers, Rooms.Replace("number }", "number, sum: нет }", StringComparison.Ordinal)], data).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("7", "80%", true)]
    [InlineData("7", "86%", false)]
    [InlineData("7", "100%", false)]
    [InlineData("10", "80%", false)]
    public void A_share_must_be_one_of_the_things_counted(string count, string share, bool isFound) =>
        FindingSite.WithPlan($$"""
            id: plan
            title: План
            term: { from: 2024-01-01, to: 2026-12-31 }
            approvals: [ { kind: приказ, number: "1", date: 2024-01-01 } ]
            reporting: none
            blocks:
              - id: figures
                kind: statistics
                items:
                  - { title: Общеобразовательные организации, value: "{{count}}" }
                  - { title: "Доля образовательных организаций, применяющих новые технологии", value: "{{share}}" }
            """).ShouldBe(isFound ? ["RM2538 plan/figures/2"] : []);

    [Fact]
    public void What_is_not_there_needs_no_name()
    {
        string[] columns = [School, "{ id: boards, title: Количество интерактивных досок, type: number }", "{ id: names, title: Название интерактивных досок }"];

        FindingSite.WithTable(columns, "school,boards,names\nА,1,SMART\nБ,1,Promethean\nВ,2,NexTouch\nГ,0,").ShouldBeEmpty();
        FindingSite.WithTable(columns, "school,boards,names\nА,1,SMART\nБ,1,Promethean\nВ,2,NexTouch\nГ,1,").ShouldBe(["RM2502 t/4/names"]);
    }
}
