using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate;

/// <summary>Only what adds up is added up: floors, speeds and years have no sum.</summary>
public sealed class ColumnTotalTests
{
    [Theory]
    [InlineData("type: number, unit: шт.", 30)]
    [InlineData("type: number, unit: чел.", 30)]
    [InlineData("type: number, unit: Ед.", 30)]
    [InlineData("type: number, unit: тыс. руб.", 30)]
    [InlineData("type: number, unit: кв. м", 30)]
    [InlineData("type: number, unit: педагогических работников", 30)]
    [InlineData("type: number, declared_total: '31'", 30)]
    [InlineData("type: number, unit: Мбит/с, sum: да", 30)]
    [InlineData("type: percent, sum: да", 30)]
    [InlineData("type: number, unit: Мбит/с", null)]
    [InlineData("type: number, unit: баллы", null)]
    [InlineData("type: number, unit: ПК/обучающихся", null)]
    [InlineData("type: number, unit: человек/%", null)]
    [InlineData("type: number, unit: год постройки", null)]
    [InlineData("type: number", null)]
    [InlineData("type: percent", null)]
    [InlineData("type: number, unit: шт., sum: нет", null)]
    [InlineData("type: number, declared_total: '30', sum: нет", null)]
    [InlineData("type: text", null)]
    public void A_column_is_added_up_when_its_unit_counts_or_its_author_says_so(string column, int? sum)
    {
        var table = Table(column);

        table.Columns[1].ComputedTotal.ShouldBe(sum);
        table.IsTotalled.ShouldBe(sum is not null);
    }

    [Fact]
    public void A_table_without_totals_gets_none() =>
        Table("type: number, unit: шт.", "").IsTotalled.ShouldBeFalse();

    private static Core.Model.DataTable Table(string column, string totals = "total_label: Итого") =>
        MiniSite.Parse($$"""
            -- site.yml --
            title: Сайт
            -- schools/s/school.yml --
            name: Школа
            -- schools/s/tables/t.yml --
            title: Таблица
            columns:
              - { id: room, title: Кабинет }
              - { id: x, title: Сколько, {{column}} }
            {{totals}}
            -- schools/s/tables/t.csv --
            room;x
            А;10
            Б;20
            """).Load().Organisation("s").Tables.Single();
}
