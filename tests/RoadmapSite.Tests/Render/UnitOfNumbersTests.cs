using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>A number stands under the unit that it is in: ten thousand roubles are «10» under «тыс. руб.».</summary>
public sealed class UnitOfNumbersTests
{
    private const string Money = """
        indicators:
          - { id: money, title: Расходы на технику, unit: тыс. руб., baseline: 10, targets: { 2024: 12, 2025: 20, 2026: 30 } }
          - { id: range, title: Расходы на связь, unit: тыс. руб., kind: range, range: { min: 10, max: 20 }, targets: { 2024: 10–20, 2025: 10–20, 2026: 10–20 } }
        """;

    [Fact]
    public void Thousands_stay_thousands_in_charts_and_files()
    {
        using var site = new SmallSite(Money).Reported("indicators:\n  money: 11\n  range: 15").Build();

        var page = Html.Text(site.File("plan/indicators/money.html")).Replace('\u00A0', ' ');
        page.ShouldContain("Рост с 10 (базовое значение) до 11 (2024 год). План на этот срок (12) не достигнут.");
        page.ShouldContain("Единица чисел в расчёте: руб.");
        page.ShouldContain("Базовое значение — 10 000 (в документе: «10»).");
        Html.Text(site.File("plan/indicators/range.html")).ShouldContain("План выполнен");
        site.File("files/s-values.csv").ShouldContain(";12;12;;;;11;11;");
        site.File("files/s-indicators.csv").ShouldContain(";10;10;");
    }

    [Fact]
    public void Thousands_add_up_to_thousands()
    {
        using var site = new SmallSite(Money)
            .With("schools/s/tables/t.yml", "title: Расходы\ntotal_label: Всего\ncolumns:\n  - { id: room, title: Кабинет }\n  - { id: cost, title: Стоимость, type: number, unit: тыс. руб., declared_total: '30' }\n  - { id: floor, title: Этаж, type: number }\n")
            .With("schools/s/tables/t.csv", "room;cost;floor\nА;10;1\nБ;20;2\n")
            .Build();

        var page = Html.Text(site.File("tables/t.html"));
        page.ShouldContain("Всего Стоимость, тыс. руб. 30 Этаж не подсчитывается");
        page.ShouldContain("Итоги документа совпадают с суммой строк.");
        page.ShouldNotContain("Сумма по строкам таблицы");
        site.File("files/s-table-t.csv").ShouldContain("А;10;1");
    }

    [Fact]
    public void A_baseline_that_is_not_given_keeps_its_line_as_one_that_is()
    {
        using var site = new SmallSite("""
            indicators:
              - { id: money, title: Расходы, unit: руб., baseline: 10, targets: { 2024: 12, 2025: 20, 2026: 30 } }
              - { id: rooms, title: Кабинеты, unit: шт., targets: { 2024: 2, 2025: 3, 2026: 4 } }
            """).Build();

        site.File("plan/d.html").ShouldContain("<td role=\"cell\" class=\"n base none\">");
    }

    [Fact]
    public void A_unit_is_not_said_twice()
    {
        using var site = new SmallSite("""
            indicators:
              - { id: share, title: Доля, unit: процент, better: more, baseline: "90 %", targets: { 2024: "95 %", 2025: "100 %", 2026: "100 %" } }
              - { id: count, title: Компьютеры, unit: штук, baseline: 10 шт., targets: { 2024: 12 шт., 2025: 20 шт., 2026: 30 шт. } }
              - { id: bare, title: Доля, unit: "%", baseline: 90, targets: { 2024: 95, 2025: 100 %, 2026: "100" } }
            """).Reported("indicators:\n  share: 100 %\n  count: 12 шт.\n  bare: 95 %")
            .With("schools/s/school.yml", "name: Школа\nnumbers:\n  - { title: Учителя с планшетом, value: 100 %, unit: \"%\" }\n  - { title: Классы, value: \"12\", unit: классов }\n")
            .Build();

        foreach (var page in new[] { "index.html", "changes.html", "indicators.html", "plan/d.html", "plan/index.html", "plan/indicators/share.html", "plan/indicators/count.html", "plan/indicators/bare.html" })
        {
            var text = Html.Text(site.File(page)).Replace('\u00A0', ' ');
            text.ShouldNotContain("% %", Case.Sensitive, page);
            text.ShouldNotContain("% процент", Case.Sensitive, page);
            text.ShouldNotContain("шт. шт", Case.Sensitive, page);
        }

        Html.Text(site.File("index.html")).ShouldContain("Учителя с планшетом 100 % Классы 12 классов");
    }

    [Fact]
    public void A_chart_draws_the_part_of_people_and_share_that_its_table_has()
    {
        using var site = new SmallSite("""
            indicators:
              - { id: both, title: Обучены, unit: чел./%, baseline: 10/5%, targets: { 2024: 18, 2025: 20/10%, 2026: 30/15% } }
            """).Reported("indicators:\n  both: 18").Build();

        Html.Text(site.File("plan/indicators/both.html")).Replace('\u00A0', ' ')
            .ShouldContain("Рост с 10 чел. (базовое значение) до 18 чел. (2024 год). План на этот срок (18 чел.) выполнен.");
    }
}
