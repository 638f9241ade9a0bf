using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>All measures of an organisation, by state, direction, responsible or month; the pages lead to each other.</summary>
internal sealed class MeasuresPage(OrganisationScope scope, MeasureView view) : Page(scope)
{
    private static readonly MeasureView[] Views = Enum.GetValues<MeasureView>();

    /// <inheritdoc/>
    public override string Address => Addresses.MeasuresBy(view);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Measures;

    /// <inheritdoc/>
    public override string Title => view == MeasureView.State ? Scope.NameOf("measures", "page_measures") : Scope.Words["page_measures_" + Names.Snake(view)];

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "measures";

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => view == MeasureView.State ? [] : [new Crumb(Scope.Words["page_measures"], Addresses.Measures)];

    /// <inheritdoc/>
    public override bool NobodyAsked => !Scope.Tracked;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var rows = new MeasureRowModel(Scope, text);
        var roadmaps = Scope.Facts.Roadmaps
            .Where(roadmap => roadmap.MeasureTally.Total > 0)
            .Select(roadmap => RoadmapModel.Of(Scope, roadmap, text).With(("groups", Groups(roadmap, rows))))
            .ToList();
        return TemplateObject.Of(
            ("roadmaps", roadmaps),
            ("views", TemplateValue.ListOf(Scope.Site.Site.MeasureLists ? Views : [], other => TemplateObject.Of(
                ("key", "view_" + Names.Snake(other)), ("href", Addresses.MeasuresBy(other)), ("current", other == view)))),
            ("files", FileModel.Csvs(Scope, "measures", "occurrences")),
            ("due_heading", Scope.Words["column_due"]),
            ("responsible_heading", Scope.Words["column_responsible"]),
            ("state_heading", Scope.Words["column_state"]),
            ("title_heading", Scope.Words["column_measure"]));
    }

    private TemplateValue Groups(RoadmapFacts roadmap, MeasureRowModel rows) =>
        TemplateValue.ListOf(MeasureGroups.Of(Scope, roadmap, view), group => TemplateObject.Of(
            ("anchor", Anchors.Roadmap(roadmap.Roadmap.Id) + "_" + group.Id),
            ("title", group.Title),
            ("month", group.Month),
            ("count", group.Rows.Count),
            ("rows", TemplateValue.ListOf(group.Rows, row => rows.Of(row)))));
}
