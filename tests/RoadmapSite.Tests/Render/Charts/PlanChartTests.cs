using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Render.Charts;

namespace RoadmapSite.Tests.Render.Charts;

/// <summary>Where the marks of a chart of plan and actual stand.</summary>
public sealed class PlanChartTests
{
    [Fact]
    public void Columns_share_the_width_and_bars_grow_from_the_axis()
    {
        var chart = PlanChart.Of(ChartSample.Series(20, [50, 100], [40], closed: 1));
        chart.Columns.Select(column => (column.Left, column.Right)).ShouldBe([(0, 33.33m), (33.33m, 66.67m), (66.67m, 100)]);
        chart.Axis.ShouldBe(11.7m);
        chart.Columns[0].Bar.ShouldBe(new ChartBox(7.33m, 9.9m, 18.67m, 1.8m));
        chart.Columns[1].Bar!.Height.ShouldBe(3.6m);
        chart.Columns[1].PlanY.ShouldBe(7.2m);
        chart.Columns[2].Bar.ShouldBeNull();
        chart.Columns[2].PlanY.ShouldBe(PlanChart.Top);
    }

    [Fact]
    public void A_plan_that_steps_is_joined_and_a_level_one_is_not()
    {
        PlanChart.Of(ChartSample.Series(null, [1, 2, 2], [])).Joins.ShouldHaveSingleItem().ShouldBe(new ChartLine(33.33m, 7.2m, 33.33m, 2.7m));
        PlanChart.Of(ChartSample.Series(null, [1, null, 2], [])).Joins.ShouldBeEmpty("there is no plan between them");
    }

    [Fact]
    public void A_missing_year_has_words_and_no_bar()
    {
        var column = PlanChart.Of(ChartSample.Series(null, [5, 5], [null, 5], closed: 2)).Columns[0];
        column.Bar.ShouldBeNull();
        column.Value.ShouldBeNull();
        column.MissingY.ShouldNotBeNull();
    }

    [Fact]
    public void The_words_for_a_missing_year_stay_clear_of_a_plan_near_the_axis()
    {
        var column = PlanChart.Of(ChartSample.Series(60, [0], [], closed: 1)).Columns[1];
        (column.MissingY!.Value + 1.2m).ShouldBeLessThan(column.PlanLabelY!.Value);
    }

    [Fact]
    public void Zero_is_a_value_with_a_number_on_the_axis()
    {
        var column = PlanChart.Of(ChartSample.Series(null, [5], [0], closed: 1)).Columns[0];
        column.Bar!.Height.ShouldBe(0);
        column.Value.ShouldBe(0);
        column.MissingY.ShouldBeNull();
    }

    [Fact]
    public void Numbers_stand_above_the_highest_mark_one_below_the_other()
    {
        var column = PlanChart.Of(ChartSample.Series(null, [50], [100], closed: 1)).Columns[0];
        column.PlanLabelY.ShouldBe(PlanChart.Top - 0.4m);
        column.ValueY.ShouldBe(PlanChart.Top - 1.6m);
    }

    [Fact]
    public void The_former_plan_has_its_number_right_above_its_line_and_the_others_stand_above_that()
    {
        var point = ChartSample.Point(2022, 80, 80, closed: true) with { Was = 100 };
        var column = PlanChart.Of(new PlanSeries { Counts = QuantityKind.Number, Tracked = true, Points = [point] }).Columns[0];
        column.WasLabelY.ShouldBe(column.WasY - 0.4m);
        column.PlanLabelY.ShouldBe(column.WasLabelY - 1.2m);
        column.ValueY.ShouldBe(column.WasLabelY - 2.4m);
    }

    [Fact]
    public void All_equal_and_all_zero_can_be_drawn()
    {
        PlanChart.Of(ChartSample.Series(7, [7], [7], closed: 1)).Columns[1].Bar!.Height.ShouldBe(9);
        PlanChart.Of(ChartSample.Series(0, [0], [0], closed: 1)).Columns[1].Bar!.Height.ShouldBe(0);
    }

    [Fact]
    public void Negative_values_hang_below_the_axis()
    {
        var chart = PlanChart.Of(ChartSample.Series(null, [10], [-10], closed: 1));
        chart.Axis.ShouldBe(7.2m);
        chart.Columns[0].Bar.ShouldBe(new ChartBox(22, 7.2m, 56, 4.5m));
        chart.Bottom.ShouldBe(11.7m);
    }

    [Fact]
    public void Bounds_are_a_band_with_an_edge_on_each_closed_side()
    {
        var point = ChartSample.Point(2022, null, 80, closed: true) with { Bounds = new ValueBounds(40, null) };
        var chart = PlanChart.Of(new PlanSeries { Counts = QuantityKind.Number, Tracked = true, Points = [point] });
        chart.Columns[0].Band.ShouldBe(new ChartBox(0, PlanChart.Top, 100, 4.5m));
        chart.Edges.ShouldHaveSingleItem().Y1.ShouldBe(7.2m);
    }

    [Fact]
    public void Of_many_columns_the_inner_words_may_be_left_out_but_never_the_last_report()
    {
        var chart = PlanChart.Of(ChartSample.Series(null, [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3], closed: 3));
        chart.Columns.Select(column => column.Spare).ShouldBe([false, true, false, true, true, true, true, false]);
    }

    [Fact]
    public void One_number_alone_is_no_chart()
    {
        ChartSample.Series(null, [5], []).IsDrawable.ShouldBeFalse();
        ChartSample.Series(null, [null, null], []).IsDrawable.ShouldBeFalse();
        ChartSample.Series(3, [5], []).IsDrawable.ShouldBeTrue();
    }
}
