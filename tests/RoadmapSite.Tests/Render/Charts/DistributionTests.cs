using RoadmapSite.Core.Render.Charts;

namespace RoadmapSite.Tests.Render.Charts;

/// <summary>Values of an indicator school by school.</summary>
public sealed class DistributionTests
{
    private static DistributionRow[] Rows(params decimal?[] values) => [.. values.Select((value, i) => new DistributionRow($"Школа № {i + 1}", value))];

    private static string Caption(decimal? median, params decimal?[] values) => ChartSample.Said(DistributionCaption.Of(Rows(values), median, " %"));

    [Fact]
    public void Schools_keep_the_order_they_are_given_in_and_a_missing_value_has_no_bar()
    {
        var chart = Distribution.Of(Rows(30, null, 60));
        chart.Lines.Select(line => line.Row.Name).ShouldBe(["Школа № 1", "Школа № 2", "Школа № 3"]);
        chart.Lines.Select(line => line.Bar?.Width).ShouldBe([50, null, 100]);
    }

    [Fact]
    public void Negative_values_go_left_of_zero()
    {
        var chart = Distribution.Of(Rows(-10, 30));
        chart.Zero.ShouldBe(25);
        chart.Lines[0].Bar!.X.ShouldBe(0);
        chart.Lines[1].Bar!.Width.ShouldBe(75);
    }

    [Fact]
    public void Zeros_and_nothing_at_all_can_be_drawn()
    {
        Distribution.Of(Rows(0, 0)).Lines[0].Bar!.Width.ShouldBe(0);
        Distribution.Of(Rows(null, null)).Lines[0].Bar.ShouldBeNull();
    }

    [Fact]
    public void One_school_with_data_is_named() => Caption(null, 40, null).ShouldBe("Данные есть по одной школе: Школа № 1 — 40 %. Нет данных: Школа № 2.");

    [Fact]
    public void Two_schools_are_told_by_their_values_without_names() => Caption(35, 40, 30).ShouldBe("30 % и 40 % — по двум школам с данными.");

    [Fact]
    public void Many_schools_are_told_by_the_spread() =>
        Caption(40, 40, 30, 90, null, null, null, null)
            .ShouldBe("Наименьшее значение — 30 %, среднее по порядку — 40 %, наибольшее — 90 %; школ с данными — 3. Школ без данных — 4.");

    [Fact]
    public void Equal_values_are_told_as_one() => Caption(100, 100, 100).ShouldBe("У всех школ с данными (2) одно значение: 100 %.");

    [Fact]
    public void All_missing_is_told_as_such() => Caption(null, null, null).ShouldBe("Данных нет ни по одной школе.");
}
