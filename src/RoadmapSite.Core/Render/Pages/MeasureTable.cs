using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A table of measures or of results as templates take it: only the columns that some row fills, merged cells of the act kept merged.</summary>
internal sealed class MeasureTable
{
    private readonly OrganisationScope scope;
    private readonly RoadmapFacts roadmap;
    private readonly Direction direction;
    private readonly PageText text;
    private readonly Dictionary<string, MeasureFacts> facts = new(StringComparer.Ordinal);
    private readonly List<Column> columns = [];
    private readonly List<TemplateObject> groups = [];
    private readonly List<TemplateObject> rows = [];
    private readonly HashSet<string> above = new(StringComparer.Ordinal);
    private TemplateValue groupHeading;

    private MeasureTable(OrganisationScope scope, RoadmapFacts roadmap, Direction direction, PageText text)
    {
        this.scope = scope;
        this.roadmap = roadmap;
        this.direction = direction;
        this.text = text;
    }

    /// <summary>The table of measures, or null when the direction has none.</summary>
    public static TemplateValue Measures(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction, PageText text) =>
        direction.Direction.Measures.Count == 0
            ? default(TemplateValue)
            : new MeasureTable(scope, roadmap, direction.Direction, text).Build(direction.Direction.Measures, direction.Measures, "measures_title", "table_measures", "column_measure");

    /// <summary>The table of results with their measures, or null when the direction has none.</summary>
    public static TemplateValue Results(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction, PageText text) =>
        direction.Direction.Results.Count == 0
            ? default(TemplateValue)
            : new MeasureTable(scope, roadmap, direction.Direction, text).Build(direction.Direction.Results, direction.Results, "results_title", "table_results", "column_result_title");

    private TemplateObject Build(IReadOnlyList<MeasureRow> source, IReadOnlyList<MeasureFacts> known, string captionKey, string captionWord, string titleWord)
    {
        AddFacts(known);
        var all = source.OfType<Measure>().SelectMany(row => row.Measures.OfType<Measure>().Prepend(row)).ToList();
        AddColumns(all);
        AddRows(source, level: 0);
        CloseGroup();
        var headings = direction.Columns;
        var numbered = all.Exists(measure => measure.Number is not null);
        return TemplateObject.Of(
            ("caption", headings[captionKey] ?? scope.Words[captionWord]),
            ("number", numbered ? headings["number"] ?? scope.Words["column_number"] : null),
            ("title", headings["measure"] ?? headings["title"] ?? scope.Words[titleWord]),
            ("columns", TemplateValue.ListOf(columns, column => column.Title)),
            ("due_at", columns.FindIndex(column => column.IsDue)),
            ("state", scope.Words["column_state"]),
            ("width", 2 + (numbered ? 1 : 0) + columns.Count),
            ("groups", groups));
    }

    private void AddFacts(IReadOnlyList<MeasureFacts> known)
    {
        foreach (var measure in known)
        {
            facts.TryAdd(measure.Measure.Id, measure);
            AddFacts(measure.Measures);
        }
    }

    private void AddRows(IReadOnlyList<MeasureRow> source, int level)
    {
        for (var i = 0; i < source.Count; i++)
        {
            switch (source[i])
            {
                case MeasureHeading heading when level == 0:
                    CloseGroup();
                    groupHeading = text.Plain(heading.Title);
                    break;
                case MeasureHeading heading:
                    rows.Add(HeadingRow(heading));
                    break;
                case Measure measure:
                    var following = Following(source, i);
                    AddRow(measure, following, level);
                    AddRows(measure.Measures, level + 1);
                    for (var next = 0; next < following.Count; next++)
                    {
                        AddContinuation(measure, following, next, level);
                    }

                    i += following.Count;
                    break;
            }
        }
    }

    // Rows right below that go on with this one: the act has merged cells there.
    private static List<Measure> Following(IReadOnlyList<MeasureRow> source, int at)
    {
        var following = new List<Measure>();
        var first = (Measure)source[at];
        for (var i = at + 1; i < source.Count && first.Measures.Count == 0 && source[i] is Measure { Continues: { } id, Number: null, Title: null } next && id == first.Id && next.Measures.Count == 0; i++)
        {
            following.Add(next);
        }

        return following;
    }

    private void AddRow(Measure measure, List<Measure> following, int level)
    {
        var cells = columns.ConvertAll(column => Cell(column, measure, following));
        rows.Add(Row(measure, level, cells, following.Count + 1, merged: false));
    }

    private void AddContinuation(Measure first, List<Measure> following, int at, int level)
    {
        var cells = new List<TemplateObject>();
        foreach (var column in columns)
        {
            if (!IsMerged(column, first, following))
            {
                cells.Add(Cell(column, following[at], []));
            }
        }

        rows.Add(Row(following[at], level, cells, 1, merged: true));
    }

    // A column that no row below fills is a merged cell too.
    private static bool IsMerged(Column column, Measure first, List<Measure> following) =>
        following.Count > 0 && !IsBlank(column.Value(first)) && following.TrueForAll(next => IsBlank(column.Value(next)));

    private static bool IsBlank(Sourced<string>? value) => string.IsNullOrWhiteSpace(value?.Value);

    private TemplateObject Cell(Column column, Measure measure, List<Measure> following)
    {
        var value = column.Value(measure);
        var known = column.IsDue ? facts.GetValueOrDefault(measure.Id) : null;
        var remarks = known?.ReadAs is { } reading
            ? known.ReadingRemarks.Distinct(StringComparer.Ordinal).Where(remark => !reading.Contains(remark, StringComparison.Ordinal)).ToList()
            : [];
        return TemplateObject.Of(
            ("label", column.Title),
            ("text", IsBlank(value) ? scope.Words["not_given"] : default(TemplateValue)),
            ("block", IsBlank(value) ? default : text.Plain(value)),
            ("holders", column.IsResponsible ? scope.Holders.Of(value) : default),
            ("was", known?.OriginalDue is { } due ? PlainText.Line(due.Value) : null),
            ("rows", IsMerged(column, measure, following) ? following.Count + 1 : 1),
            ("deadline", known?.Deadline),
            ("read_as", known?.ReadAs is { } read && (remarks.Count > 0 || value is null || !PlainDeadline.Says(value.Value.Value, read)) ? read : null),
            ("remarks", TemplateValue.ListOf(remarks, remark => remark)));
    }

    // Goes on a row above, or begins the row right below.
    private string? Continues(Measure measure) => measure.Continues is not { } other ? null
        : above.Contains(other) ? RowTitles.Continued(facts.GetValueOrDefault(other)?.Measure.Title, scope.Words)
        : scope.Words["begins"];

    // What a row of its own leaves out; a row below a merged cell has that cell above.
    private IEnumerable<Column> Gaps(Measure measure, int cells) =>
        measure.Empty || cells < columns.Count ? [] : columns.Where(column => IsBlank(column.Value(measure)));

    private TemplateObject Row(Measure measure, int level, List<TemplateObject> cells, int span, bool merged)
    {
        facts.TryGetValue(measure.Id, out var known);
        above.Add(measure.Id);
        return TemplateObject.Of(
            ("id", Anchors.Measure(measure.Id)),
            ("heading", default),
            ("empty", measure.Empty),
            ("merged", merged),
            ("rows", span),
            ("level", level),
            ("is_result", measure.IsResult),
            ("number", RowTitles.Line(measure.Number)),
            ("title", text.Plain(measure.Title)),
            ("continues", Continues(measure)),
            ("plain", measure.Plain),
            ("edition", measure.Edition),
            ("footnote", Footnotes.Mark(measure.FootnoteMark, direction, roadmap.Roadmap, scope.Words, above: text.NotesAbove)),
            ("note", text.Markdown(measure.Note, 4, direction.Id)),
            ("cells", cells),
            ("gaps", TemplateValue.ListOf(Gaps(measure, cells.Count), column => column.Title)),
            ("state", known is null ? default(TemplateValue) : StateModel.Of(known, RoadmapModel.IsTracked(roadmap))),
            ("next_due", known is null ? null : MeasureRowModel.NextTerm(known)),
            ("fate", known?.FateRevision is { } revision
                ? TemplateObject.Of(("from", revision.From), ("document", DocumentModel.Link(scope, revision.Approval.DocumentId)), ("into", Merged(known)))
                : default(TemplateValue)),
            ("marks", known is null ? default : MarkModel.Of(scope, known)));
    }

    // The measure that took this one up; it may stand in another direction.
    private string? Merged(MeasureFacts known) => known.MergedInto is { } id
        ? roadmap.Directions.SelectMany(own => own.Measures.Concat(own.Results)).FirstOrDefault(other => other.Measure.Id == id)?.Measure.Title is { } title
            ? PlainText.Line(title.Value)
            : id
        : null;

    private TemplateObject HeadingRow(MeasureHeading heading) => TemplateObject.Of(("heading", text.Plain(heading.Title)));

    private void CloseGroup()
    {
        if (rows.Count > 0 || !groupHeading.IsNull)
        {
            groups.Add(TemplateObject.Of(("heading", groupHeading), ("rows", rows)));
            rows.Clear();
            groupHeading = default;
        }
    }

    private void AddColumns(List<Measure> all)
    {
        AddColumn("target", all, measure => measure.Target);
        AddColumn("due", all, measure => measure.Due);
        AddColumn("responsible", all, measure => measure.Responsible);
        AddColumn("result", all, measure => measure.Result);
        AddNamed(all, measure => measure.ByPeriod, name => direction.Columns.OfPeriod(name) ?? PeriodTitle(name));
        AddNamed(all, measure => measure.Funding, name => scope.Words.Format("column_funding_year", direction.Columns["funding"] ?? scope.Words["column_funding"], name));
        AddColumn("evidence", all, measure => measure.Evidence);
        AddColumn("control", all, measure => measure.Control);
    }

    private void AddColumn(string key, List<Measure> all, Func<Measure, Sourced<string>?> value)
    {
        if (all.Exists(measure => value(measure) is not null))
        {
            columns.Add(new(direction.Columns[key] ?? scope.Words["column_" + key], value, key == "due", key == "responsible"));
        }
    }

    private void AddNamed(List<Measure> all, Func<Measure, IReadOnlyList<ColumnText>> texts, Func<string, string> title)
    {
        foreach (var name in all.SelectMany(texts).Select(text => text.Column).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            columns.Add(new(title(name), measure => texts(measure).FirstOrDefault(text => text.Column == name)?.Text, IsDue: false, IsResponsible: false));
        }
    }

    private string PeriodTitle(string id) =>
        direction.Periods.FirstOrDefault(period => period.Id == id) is { } period ? PeriodTitles.Of(period, scope.Words) : id;

    private sealed record Column(string Title, Func<Measure, Sourced<string>?> Value, bool IsDue, bool IsResponsible);
}
