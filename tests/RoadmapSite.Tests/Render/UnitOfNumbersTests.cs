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
        page.ShouldContain("Сумма по строкам таблицы Стоимость, тыс. руб. 30 Этаж не подсчитывается");
        site.File("files/s-table-t.csv").ShouldContain("А;10;1");
    }
}
