using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render.Charts;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A timeline of measures as the part <c>chart-timeline</c> takes it.</summary>
internal static class TimelineModel
{
    // Letters that a line holds on a phone and where there is room (charts.css): a drawing cannot break lines.
    private const int Few = 22;
    private const int Many = 44;

    private const int LeastRows = 2;
    private const int Left = 20;
    private const int Right = 88;

    /// <summary>The timeline; null when fewer than two measures have dates.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="measures">Measures or results in their order; those below them follow each.</param>
    public static TemplateValue Of(OrganisationScope scope, IReadOnlyList<MeasureFacts> measures)
    {
        var rows = new List<TimelineRow>();
        var (without, dropped) = (0, 0);
        var all = measures.SelectMany(measure => measure.Measures.Prepend(measure)).ToList();
        var byId = all.ToDictionary(facts => facts.Measure.Id, facts => facts.Measure, StringComparer.Ordinal);
        foreach (var facts in all)
        {
            // A row that goes on another has the number and the name of that one.
            var first = facts.Measure.Continues is { } id ? byId.GetValueOrDefault(id) : null;
            var number = RowTitles.Line(facts.Measure.Number) ?? RowTitles.Line(first?.Number);
            var name = (RowTitles.Line(facts.Measure.Title) is null ? first?.Title : facts.Measure.Title) is { } title ? PlainText.Lead(title.Value) : facts.Measure.Id;
            if (TimelineRow.Of(facts, number, name) is { } row)
            {
                rows.Add(row);
            }
            else if (facts.Measure is { Title: not null, Continues: null } && facts.Measures.Count == 0)
            {
                (without, dropped) = facts.IsDropped ? (without, dropped + 1) : (without + 1, dropped);
            }
        }

        return rows.Count < LeastRows ? default : Drawn(scope, rows, without, dropped);
    }

    private static TemplateObject Drawn(OrganisationScope scope, List<TimelineRow> rows, int without, int dropped)
    {
        var chart = Timeline.Of(rows);
        var now = chart.Across(scope.Site.AsOf);
        var kinds = rows.SelectMany(row => row.Windows).Select(window => window.Kind).ToHashSet();
        return TemplateObject.Of(
            ("caption", ExplanationModel.Of(scope.Site, TimelineCaption.Of(rows, without, dropped))),
            ("height", chart.Height),
            ("top", Timeline.Top),
            ("bottom", chart.PlotBottom),
            ("now", now),
            ("now_y", chart.PlotBottom + PlanChart.LabelBelow),
            ("now_anchor", now < Left ? "start" : now > Right ? "end" : "middle"),
            ("as_of", scope.Site.AsOf),
            ("room", Room(chart)),
            ("ticks", TemplateValue.ListOf(chart.Ticks, tick => TemplateObject.Of(
                ("x", tick.X),
                ("label", Label(chart, tick.Date)),
                ("spare", tick != chart.Ticks[0] && tick != chart.Ticks[^1]),
                ("anchor", Anchor(chart, tick))))),
            ("lines", TemplateValue.ListOf(chart.Lines, line => TemplateObject.Of(
                ("number", line.Number),
                ("name", line.Name),
                ("some", ShortNames.Within(line.Name, Many)),
                ("few", ShortNames.Within(line.Name, Few)),
                ("y", line.Y),
                ("bars", TemplateValue.ListOf(line.Bars, bar => TemplateObject.Of(
                    ("kind", Names.Snake(bar.Kind)), ("x", bar.Box.X), ("y", bar.Box.Y), ("width", bar.Box.Width), ("height", bar.Box.Height))))))),
            ("has_done", kinds.Contains(WindowKind.Done)),
            ("has_overdue", kinds.Contains(WindowKind.Overdue)),
            ("has_open", kinds.Contains(WindowKind.Open)),
            ("has_lasting", kinds.Contains(WindowKind.Lasting)));
    }

    // A label at an edge stands beside its mark and so comes nearer to its neighbour by half a label.
    private static int Room(Timeline chart)
    {
        var distances = chart.Ticks.Count + 1;
        var isAtEdge = chart.Ticks.Any(tick => Anchor(chart, tick) != "middle");
        return ChartRoom.For(isAtEdge ? (distances * 3 / 2) + 1 : distances, chart.Ticks.Max(tick => Label(chart, tick.Date).Length));
    }

    private static string Anchor(Timeline chart, TimelineTick tick)
    {
        var letters = Label(chart, tick.Date).Length;
        return tick.X < letters ? "start" : tick.X + letters > 100 ? "end" : "middle";
    }

    // Years alone, or, where months are marked, month and year.
    private static string Label(Timeline chart, DateOnly date) =>
        date.ToString(chart.Ticks.All(tick => tick.Date.Month == 1) ? "yyyy" : "MM.yyyy", CultureInfo.InvariantCulture);
}
