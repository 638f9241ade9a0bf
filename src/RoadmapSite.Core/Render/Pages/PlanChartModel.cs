using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Render.Charts;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The chart of plan and actual of an indicator as the part <c>chart-plan</c> takes it.</summary>
internal static class PlanChartModel
{
    /// <summary>The chart; null when there is nothing to compare.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="facts">The indicator.</param>
    /// <param name="tracked">Whether reports are expected.</param>
    public static TemplateValue Of(OrganisationScope scope, IndicatorFacts facts, bool tracked)
    {
        if (PlanSeries.Of(facts, tracked) is not { IsDrawable: true } series)
        {
            return default;
        }

        var chart = PlanChart.Of(series);
        return TemplateObject.Of(
            ("caption", ExplanationModel.Of(scope.Site, PlanCaption.Of(series, scope.Words))),
            ("unit", UnitOf(series, facts.Indicator)),
            ("is_words", series.Counts == QuantityKind.YesNo),
            ("height", chart.Height),
            ("axis", chart.Axis),
            ("label_y", chart.Bottom + PlanChart.LabelBelow),
            ("columns", TemplateValue.ListOf(chart.Columns, column => Column(scope.Words, series, column))),
            ("joins", TemplateValue.ListOf(chart.Joins, join => TemplateObject.Of(("x", join.X1), ("y1", join.Y1), ("y2", join.Y2)))),
            ("edges", TemplateValue.ListOf(chart.Edges, edge => TemplateObject.Of(("x1", edge.X1), ("x2", edge.X2), ("y", edge.Y1)))),
            ("has_actual", series.Points.Any(point => point.Actual is not null)),
            ("has_start", series.Baseline is not null),
            ("has_plan", series.Points.Any(point => point.Plan is not null)),
            ("has_was", series.Points.Any(point => point.Was is not null)),
            ("has_band", series.Points.Any(point => point.Bounds is not null)));
    }

    private static string? UnitOf(PlanSeries series, Indicator indicator) => series.Counts switch
    {
        QuantityKind.Percent => "%",
        QuantityKind.YesNo => null,
        _ when indicator.Kind == IndicatorKind.Composite => null,
        _ => indicator.Unit is { } unit && !string.IsNullOrWhiteSpace(unit.Value) ? PlainText.Line(unit.Value) : null,
    };

    private static TemplateObject Column(Words words, PlanSeries series, PlanColumn column) => TemplateObject.Of(
        ("left", column.Left),
        ("right", column.Right),
        ("middle", column.Middle),
        ("label", column.Point is { } point ? Label(point.Period, words) : words["chart_start_short"]),
        ("start", column.Point is null),
        ("spare", column.Spare),
        ("bar", Box(column.Bar)),
        ("band", Box(column.Band)),
        ("plan_y", column.PlanY),
        ("was_y", column.WasY),
        ("value", Shown(words, series, column.Value)),
        ("value_y", column.ValueY),
        ("plan", column.Point is { } planned ? Planned(words, series, planned) : default),
        ("plan_label_y", column.PlanLabelY),
        ("missing_y", column.MissingY));

    private static TemplateValue Box(ChartBox? box) => box is null
        ? default(TemplateValue)
        : TemplateObject.Of(("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height));

    private static TemplateValue Planned(Words words, PlanSeries series, PlanPoint point) => TemplateObject.Of(
        ("value", Shown(words, series, point.Plan)),
        ("min", point.Bounds?.Min),
        ("max", point.Bounds?.Max));

    private static TemplateValue Shown(Words words, PlanSeries series, decimal? value) => value switch
    {
        null => default(TemplateValue),
        { } known when series.Counts == QuantityKind.YesNo => words[known > 0 ? "yes" : "no"],
        { } known => WorkingNumber.Of(known),
    };

    // Shorter than in a table, where there is room: 2024/25, 2024, II 2024.
    private static string Label(Period period, Words words) => period.Kind switch
    {
        PeriodKind.SchoolYear => words.Format("chart_school_year", Year(period.Start), Year(period.End)[2..]),
        PeriodKind.Quarter => words.Format("chart_quarter", period.Id[^1], Year(period.End)),
        _ => Year(period.End),
    };

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
