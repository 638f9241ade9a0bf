using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The indicator table of a direction as templates take it: the act's own headings, rows and wording, with what was reported beside it.</summary>
internal sealed class IndicatorTable
{
    private readonly OrganisationScope scope;
    private readonly RoadmapFacts roadmap;
    private readonly DirectionFacts direction;
    private readonly PageText text;
    private readonly IndicatorTablePlace place;
    private readonly bool tracked;
    private readonly PeriodColumn[] periods;
    private readonly List<TextColumn> columns = [];
    private readonly List<TemplateObject> groups = [];
    private readonly List<TemplateObject> rows = [];
    private TemplateValue groupHeading;

    private IndicatorTable(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction, PageText text, IndicatorTablePlace place)
    {
        this.scope = scope;
        this.roadmap = roadmap;
        this.direction = direction;
        this.text = text;
        this.place = place;
        tracked = roadmap.Roadmap.Reporting == Reporting.Expected;
        periods = PeriodColumns();
        AddColumns();
    }

    /// <summary>The table, or null when the direction has no indicators.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="direction">The direction.</param>
    /// <param name="text">Texts of the page.</param>
    /// <param name="place">The page it stands on.</param>
    public static TemplateValue Of(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction, PageText text, IndicatorTablePlace place = IndicatorTablePlace.Direction) =>
        direction.Direction.Indicators.Count == 0
            ? default(TemplateValue)
            : new IndicatorTable(scope, roadmap, direction, text, place).Build();

    private TemplateObject Build()
    {
        var facts = 0;
        foreach (var row in direction.Direction.Indicators)
        {
            switch (row)
            {
                case IndicatorHeading heading:
                    CloseGroup();
                    groupHeading = text.Plain(heading.Title);
                    break;
                case Indicator indicator:
                    var own = facts < direction.Indicators.Count && direction.Indicators[facts].Indicator.Id == indicator.Id
                        ? direction.Indicators[facts++]
                        : null;
                    AddRow(indicator, own, level: 0);
                    break;
            }
        }

        CloseGroup();
        var headings = direction.Direction.Columns;
        return TemplateObject.Of(
            ("caption", headings["indicators_title"] ?? scope.Words["table_indicators"]),
            ("number", Numbered ? headings["number"] ?? scope.Words["column_number"] : null),
            ("title", headings["indicator"] ?? headings["title"] ?? scope.Words["column_indicator"]),
            ("columns", TemplateValue.ListOf(columns, column => column.Heading)),
            ("values", headings["values"]),
            ("values_width", columns.Count(column => column.IsValue) + ValueCells),
            ("periods", TemplateValue.ListOf(periods, period => TemplateObject.Of(("title", period.Title), ("actual", period.HasActual)))),
            ("has_actuals", Array.Exists(periods, period => period.HasActual)),
            ("state", scope.Words["column_state"]),
            ("width", 2 + (Numbered ? 1 : 0) + columns.Count + ValueCells),
            ("groups", groups));
    }

    private bool Numbered => direction.Direction.Indicators.Any(row => row is Indicator { Number: not null } or Indicator { Parts: [{ Number: not null }, ..] });

    private int ValueCells => periods.Sum(period => period.HasActual ? 2 : 1);

    private void CloseGroup()
    {
        if (rows.Count > 0 || !groupHeading.IsNull)
        {
            groups.Add(TemplateObject.Of(("heading", groupHeading), ("rows", rows)));
            rows.Clear();
            groupHeading = default;
        }
    }

    private void AddRow(Indicator indicator, IndicatorFacts? facts, int level)
    {
        var spread = indicator.Cells.Count > 0;
        var headsParts = !spread && indicator.Parts.Count > 0 && indicator.Targets.Count == 0 && indicator.Baseline is null;
        var own = spread || headsParts ? columns.Where(column => !column.IsValue).ToList() : columns;
        var cells = own.ConvertAll(column => column.Cell(indicator, text));
        var firstValue = own.FindIndex(column => column.IsValue) is >= 0 and var at ? at : own.Count;
        if (!spread && !headsParts)
        {
            AddValues(cells, indicator, facts);
        }

        // The heading over all values, where rows stand one below the other.
        if (direction.Direction.Columns["values"] is { } heading && firstValue < cells.Count)
        {
            cells[firstValue] = cells[firstValue].With(("over", heading));
        }

        var href = Link(indicator, facts, level);
        rows.Add(TemplateObject.Of(
            ("id", place == IndicatorTablePlace.AllIndicators ? Anchors.Indicator(roadmap.Roadmap.Id, indicator.Id) : Anchors.Indicator(indicator.Id)),
            ("empty", indicator.Empty),
            ("level", level),
            ("number", RowTitles.Line(indicator.Number)),
            ("title", text.Plain(indicator.Title)),
            ("continues", indicator.Continues is { } first ? RowTitles.Continued(direction.Indicators.FirstOrDefault(other => other.Indicator.Id == first)?.Indicator.Title, scope.Words) : null),
            ("href", href),
            ("apart", href is null ? null : text.Apart(RowTitles.Line(indicator.Title) ?? "", href, RowTitles.Of(scope, roadmap, direction), RoadmapModel.Line(scope, roadmap))),
            ("plain", indicator.Plain),
            ("edition", indicator.Edition),
            ("footnote", Footnotes.Mark(indicator.FootnoteMark, direction.Direction, roadmap.Roadmap, scope.Words, place == IndicatorTablePlace.AllIndicators ? Addresses.Direction(roadmap.Roadmap.Id, direction.Direction.Id) : "", text.NotesAbove)),
            ("note", text.Markdown(indicator.Note, 4, direction.Direction.Id)),
            ("cells", cells),
            ("gaps", TemplateValue.ListOf(indicator.Empty ? [] : columns.Where(column => !column.IsValue && string.IsNullOrWhiteSpace(column.Value(indicator)?.Value)), column => column.Title)),
            ("as_printed", spread ? TemplateValue.ListOf(indicator.Cells, cell => CellText(cell.Value)) : default),
            ("as_printed_columns", PrintedCells.Columns(direction.Direction, indicator)),
            ("heads_parts", headsParts),
            ("rest", columns.Count - own.Count + ValueCells),
            ("state", facts is null ? default(TemplateValue) : StateModel.Of(facts))));
        for (var i = 0; i < indicator.Parts.Count; i++)
        {
            AddRow(indicator.Parts[i], facts?.Parts.FirstOrDefault(part => part.Indicator.Id == indicator.Parts[i].Id), level + 1);
        }
    }

    private string? Link(Indicator indicator, IndicatorFacts? facts, int level)
    {
        if (facts is null || level > 0 || indicator.Title is null || place == IndicatorTablePlace.WholeRoadmap)
        {
            return null;
        }

        if (scope.Site.Site.IndicatorPages)
        {
            return Addresses.Indicator(roadmap.Roadmap.Id, indicator.Id);
        }

        return place == IndicatorTablePlace.AllIndicators ? Addresses.Direction(roadmap.Roadmap.Id, direction.Direction.Id) + "#" + Anchors.Indicator(indicator.Id) : null;
    }

    private void AddValues(List<TemplateObject> cells, Indicator indicator, IndicatorFacts? facts)
    {
        var kind = indicator.Kind == IndicatorKind.Text ? null : "n";
        foreach (var column in periods)
        {
            var of = facts?.Periods.FirstOrDefault(candidate => candidate.Period.Id == column.Period.Id);
            var target = of is null ? indicator.Targets.FirstOrDefault(plan => plan.Period.Id == column.Period.Id)?.Stated : of.Target;
            cells.Add(target is null
                ? TableCellModel.Missing(column.PlanLabel, scope.Words["not_given"], number: true)
                : TableCellModel.Value(column.PlanLabel, CellText(target.Text.Value), kind, RevisedPlan.Was(of, scope.Words), ValueInWords.Answer(target, scope.Words)));
            if (!column.HasActual)
            {
                continue;
            }

            cells.Add(of?.Actual is { } actual
                ? TableCellModel.Value(column.ActualLabel, CellText(actual.Stated.Text.Value), kind, null, ValueInWords.Answer(actual.Stated, scope.Words))
                : TableCellModel.Missing(column.ActualLabel, column.Period.End < scope.Site.AsOf ? scope.Words["no_data"] : scope.Words["not_due_yet"], number: true));
        }
    }

    private PeriodColumn[] PeriodColumns()
    {
        var printed = direction.Direction.Columns;
        return [.. direction.Direction.Periods.Select(period =>
        {
            var title = printed.OfPeriod(period.Id) is { } own ? PlainText.Line(own) : PeriodTitles.Of(period, scope.Words);
            return new PeriodColumn(
                period,
                title,
                tracked && (period.End < scope.Site.AsOf || HasActual(direction.Indicators, period)),
                tracked ? scope.Words.Format("period_plan", title) : title,
                scope.Words.Format("period_actual", title));
        })];
    }

    private static bool HasActual(IReadOnlyList<IndicatorFacts> indicators, Period period) => indicators.Any(indicator =>
        indicator.Periods.Any(of => of.Period.Id == period.Id && of.Actual is not null) || HasActual(indicator.Parts, period));

    private void AddColumns()
    {
        var indicators = direction.Direction.Indicators.OfType<Indicator>().SelectMany(row => row.Parts.Prepend(row)).ToList();
        AddColumn("unit", indicators, indicator => indicator.Unit, isValue: false);
        AddColumn("due", indicators, indicator => indicator.Due, isValue: false);
        AddColumn("responsible", indicators, indicator => indicator.Responsible, isValue: false);
        AddColumn("baseline", indicators, indicator => indicator.Baseline?.Stated.Text, isValue: true, indicator => ValueInWords.Answer(indicator.Baseline?.Stated, scope.Words));
    }

    private void AddColumn(string key, List<Indicator> indicators, Func<Indicator, Sourced<string>?> value, bool isValue, Func<Indicator, string?>? read = null)
    {
        if (indicators.Exists(indicator => value(indicator) is not null))
        {
            var title = direction.Direction.Columns[key] ?? scope.Words["column_" + key];
            columns.Add(new TextColumn(title, value, isValue, scope.Words["not_given"], read, IsUnit: key == "unit"));
        }
    }

    // An empty cell is never printed; a text of blanks is the act's empty cell.
    private string CellText(string printed) => string.IsNullOrWhiteSpace(printed) ? scope.Words["not_given"] : PlainText.Line(printed);

    private sealed record PeriodColumn(Period Period, string Title, bool HasActual, string PlanLabel, string ActualLabel);

    private sealed record TextColumn(string Title, Func<Indicator, Sourced<string>?> Value, bool IsValue, string Missing, Func<Indicator, string?>? Read, bool IsUnit)
    {
        public TemplateObject Heading => TemplateObject.Of(("title", Title), ("is_value", IsValue));

        public TemplateObject Cell(Indicator indicator, PageText text)
        {
            var value = Value(indicator);
            if (value is null || string.IsNullOrWhiteSpace(value.Value.Value))
            {
                return IsValue ? TableCellModel.MissingBase(Title, Missing) : TableCellModel.Gap(Title, Missing);
            }

            return IsValue
                ? TableCellModel.Value(Title, PlainText.Line(value.Value.Value), indicator.Kind == IndicatorKind.Text ? null : "n base", null, Read?.Invoke(indicator))
                : TableCellModel.Block(Title, IsUnit ? text.Unit(value) : text.Plain(value));
        }
    }
}
