using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>All measures of an organisation, by state.</summary>
internal sealed class MeasuresPage(OrganisationScope scope) : Page(scope)
{
    // What needs attention stands first.
    private static readonly MeasureState[] Order =
    [
        MeasureState.Overdue, MeasureState.OnScheduleMissed, MeasureState.Stale, MeasureState.DoneUnconfirmed, MeasureState.Disputed,
        MeasureState.InProgress, MeasureState.Upcoming, MeasureState.OnSchedule, MeasureState.Ongoing, MeasureState.AsNeeded,
        MeasureState.Done, MeasureState.DoneLate, MeasureState.Untracked, MeasureState.Unresolved, MeasureState.NoTerm,
        MeasureState.Postponed, MeasureState.Merged, MeasureState.Cancelled,
    ];

    /// <inheritdoc/>
    public override string Address => Addresses.Measures;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Measures;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("measures", "page_measures");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "measures";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var roadmaps = new List<TemplateObject>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var roadmap in Scope.Facts.Roadmaps.Where(roadmap => roadmap.MeasureTally.Total > 0))
        {
            roadmaps.Add(RoadmapModel.Of(Scope, roadmap, text).With(("groups", Groups(roadmap, text, used))));
        }

        return TemplateObject.Of(
            ("roadmaps", roadmaps),
            ("files", FileModel.Csvs(Scope, "measures", "occurrences")),
            ("due_heading", Scope.Words["column_due"]),
            ("responsible_heading", Scope.Words["column_responsible"]),
            ("state_heading", Scope.Words["column_state"]),
            ("title_heading", Scope.Words["column_measure"]));
    }

    private List<TemplateObject> Groups(RoadmapFacts roadmap, PageText text, HashSet<string> used)
    {
        var byState = new Dictionary<MeasureState, List<TemplateObject>>();
        for (var i = 0; i < roadmap.Directions.Count; i++)
        {
            var direction = roadmap.Directions[i];
            var place = RowTitles.Of(direction.Direction, i, Scope.Words);
            MeasureFacts? first = null;
            foreach (var measure in direction.Measures.Concat(direction.Results.SelectMany(result => result.Measures.Prepend(result))))
            {
                if (measure.Measure.Empty)
                {
                    continue;
                }

                first = measure.Measure.Title is null ? first : measure;
                if (!byState.TryGetValue(measure.State, out var rows))
                {
                    byState[measure.State] = rows = [];
                }

                rows.Add(Row(roadmap, direction, measure, Unique(TitleOf(measure, first), place, used), text));
            }
        }

        return [.. Order.Where(byState.ContainsKey).Select(state => TemplateObject.Of(
            ("anchor", Anchors.Roadmap(roadmap.Roadmap.Id) + "_" + Names.Snake(state)),
            ("title", Scope.Words["group_" + Names.Snake(state)]),
            ("count", byState[state].Count),
            ("rows", byState[state])))];
    }

    private string TitleOf(MeasureFacts measure, MeasureFacts? first)
    {
        var title = RowTitles.Line(first?.Measure.Title) ?? measure.Measure.Id;
        return measure.Measure.Title is null ? Scope.Words.Format("continued", title) : title;
    }

    // One text may not lead to two places (WCAG 2.4.9): the same words again get their direction, and then a number.
    private string Unique(string title, string place, HashSet<string> used)
    {
        if (used.Add(title))
        {
            return title;
        }

        var placed = Scope.Words.Format("measure_place", title, place);
        var unique = placed;
        for (var number = 2; !used.Add(unique); number++)
        {
            unique = Scope.Words.Format("title_repeated", placed, number);
        }

        return unique;
    }

    private TemplateObject Row(RoadmapFacts roadmap, DirectionFacts direction, MeasureFacts facts, string title, PageText text)
    {
        var measure = facts.Measure;
        var missing = Scope.Words["not_given"];
        return TemplateObject.Of(
            ("title", title),
            ("plain", measure.Plain),
            ("href", Addresses.Direction(roadmap.Roadmap.Id, direction.Direction.Id) + "#" + Anchors.Measure(measure.Id)),
            ("due", measure.Due is null ? text.Plain(missing) : text.Plain(measure.Due)),
            ("responsible", measure.Responsible is null ? text.Plain(missing) : text.Plain(measure.Responsible)),
            ("state", StateModel.Of(facts, RoadmapModel.IsTracked(roadmap))),
            ("next_due", facts.NextDue));
    }
}
