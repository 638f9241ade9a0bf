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
    // A longer name between the ends would meet them on a phone.
    private const int MostLetters = 7;

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

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
            ("room", ChartRoom.For(chart.Columns.Count, chart.Columns.Max(column => Longest(scope.Words, series, column)))),
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
        ("long_label", column.Point is { } lengthy && Label(lengthy.Period, words).Length > MostLetters),
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
        ("was", Shown(words, series, column.Point?.Was)),
        ("was_label_y", column.WasLabelY),
        ("missing_y", column.MissingY));

    // The longest line of the words of a column, in letters.
    private static int Longest(Words words, PlanSeries series, PlanColumn column)
    {
        var plan = column.Point is { HasPlan: true } point
            ? words["plan"].Length + 1 + (point.Bounds is { } bounds ? $"{bounds.Min} {bounds.Max}".Trim().Length + 1 : Text(words, series, point.Plan).Length)
            : 0;
        var was = column.Point?.Was is { } first ? words.Format("was", Text(words, series, first)).Length : 0;
        var label = column.Point is { } named ? Label(named.Period, words).Length : words["chart_start_short"].Length;
        return Math.Max(Math.Max(plan, was), Math.Max(label, Text(words, series, column.Value).Length));
    }

    private static TemplateValue Box(ChartBox? box) => box is null
        ? default(TemplateValue)
        : TemplateObject.Of(("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height));

    private static TemplateValue Planned(Words words, PlanSeries series, PlanPoint point) => TemplateObject.Of(
        ("value", Shown(words, series, point.Plan)),
        ("min", point.Bounds?.Min),
        ("max", point.Bounds?.Max));

    private static string Text(Words words, PlanSeries series, decimal? value) => Shown(words, series, value) switch
    {
        { Text: { } text } => text,
        { IsNull: true } => "",
        _ => decimal.Round(value!.Value, 1).ToString(CultureInfo.InvariantCulture),
    };

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
        PeriodKind.Quarter => words.Format("chart_quarter", Roman[period.Id[^1] - '1'], Year(period.End)),
        _ => Year(period.End),
    };

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
