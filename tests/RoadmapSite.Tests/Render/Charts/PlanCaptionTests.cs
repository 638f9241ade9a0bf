using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Render.Charts;

namespace RoadmapSite.Tests.Render.Charts;

/// <summary>What is said over a chart of plan and actual.</summary>
public sealed class PlanCaptionTests
{
    private static string Caption(PlanSeries series) => ChartSample.Said(PlanCaption.Of(series, ChartSample.Words));

    [Fact]
    public void One_report_is_told_with_its_plan_and_the_last_plan() =>
        Caption(ChartSample.Series(null, [10, 20], [12], closed: 1))
            .ShouldBe("Факт — 12 (2022/23 уч. год). План на этот срок (10) выполнен. Итоговый план — 20 (2023/24 уч. год).");

    [Fact]
    public void Two_points_tell_the_change_from_the_start() =>
        Caption(ChartSample.Series(5, [10], [8], closed: 1))
            .ShouldBe("Рост с 5 (базовое значение) до 8 (2022/23 уч. год). План на этот срок (10) не достигнут.");

    [Fact]
    public void Several_points_tell_the_highest_that_is_neither_first_nor_last() =>
        Caption(ChartSample.Series(5, [10, 10, 10], [8, 14, 9], closed: 3))
            .ShouldBe("Рост с 5 (базовое значение) до 9 (2024/25 уч. год). Наибольшее значение — 14 (2023/24 уч. год). План на этот срок (10) не достигнут.");

    [Fact]
    public void A_fall_is_no_failure_where_less_is_better() =>
        Caption(ChartSample.Series(60, [50, 40], [48, 39.5m], closed: 2, QuantityKind.Percent, falling: true))
            .ShouldBe("Снижение с 60 % (базовое значение) до 39.5 % (2023/24 уч. год). План на этот срок (40 %) выполнен.");

    [Fact]
    public void All_equal_reads_as_unchanged() =>
        Caption(ChartSample.Series(7, [7, 7, 7], [7, 7, 7], closed: 3))
            .ShouldBe("Значение не изменилось: 7 (базовое значение — 2024/25 уч. год). План на этот срок (7) выполнен.");

    [Fact]
    public void There_and_back_is_not_called_unchanged() =>
        Caption(ChartSample.Series(10, [12, 12], [6, 10], closed: 2))
            .ShouldBe("Факт — 10 (2023/24 уч. год). Наименьшее значение — 6 (2022/23 уч. год). План на этот срок (12) не достигнут.");

    [Fact]
    public void A_year_without_data_is_named() =>
        Caption(ChartSample.Series(null, [1, 2, 3], [1, null, 3], closed: 3))
            .ShouldBe("Рост с 1 (2022/23 уч. год) до 3 (2024/25 уч. год). План на этот срок (3) выполнен. Нет данных за периоды: 2023/24 уч. год.");

    [Fact]
    public void All_missing_says_so_and_tells_the_plan() =>
        Caption(ChartSample.Series(0, [10, 20], [], closed: 2))
            .ShouldBe("Факта пока нет ни за один из закончившихся периодов. План: с 0 (базовое значение) до 20 (2023/24 уч. год).");

    [Fact]
    public void A_plan_alone_is_told_as_a_plan() =>
        Caption(ChartSample.Series(null, [10, 20, 35], []) with { Tracked = false }).ShouldBe("План: с 10 (2022/23 уч. год) до 35 (2024/25 уч. год).");

    [Fact]
    public void A_constant_plan_and_a_single_one_are_told_as_such()
    {
        Caption(ChartSample.Series(null, [100, 100], [])).ShouldBe("План один и тот же: 100 (2022/23 уч. год — 2023/24 уч. год).");
        Caption(ChartSample.Series(null, [null, 100], [])).ShouldBe("План — 100 (2023/24 уч. год).");
    }

    [Fact]
    public void Yes_and_no_stand_as_words() =>
        Caption(ChartSample.Series(0, [1, 1], [0, 1], closed: 2, QuantityKind.YesNo))
            .ShouldBe("Было «нет» (базовое значение), стало «да» (2023/24 уч. год). План на этот срок (да) выполнен.");

    [Theory]
    [InlineData(60, 90, "От 60 до 90 — плановые границы.")]
    [InlineData(60, null, "Не меньше 60 — плановая граница.")]
    [InlineData(null, 90, "Не больше 90 — плановая граница.")]
    public void Bounds_are_told_even_when_one_side_is_open(int? min, int? max, string sentence)
    {
        var point = ChartSample.Point(2022, null, 75, closed: true) with { Bounds = new ValueBounds(min, max), Met = true };
        Caption(new PlanSeries { Counts = QuantityKind.Number, Tracked = true, Points = [point] })
            .ShouldBe("Факт — 75 (2022/23 уч. год). Это в плановых границах. " + sentence);
    }

    [Fact]
    public void A_revised_plan_is_told() =>
        Caption(new PlanSeries { Counts = QuantityKind.People, Tracked = true, Points = [ChartSample.Point(2022, 30, 31, closed: true) with { Was = 40 }] })
            .ShouldBe("Факт — 31 чел. (2022/23 уч. год). План на этот срок (30 чел.) выполнен. План за это время меняли.");
}
