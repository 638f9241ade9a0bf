using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A whole roadmap in one file: every text and every table, for paper and for keeping.</summary>
internal sealed class PrintPage(OrganisationScope scope, RoadmapFacts facts) : Page(scope)
{
    private const int DirectionTextLevel = 3;

    /// <inheritdoc/>
    public override string Address => Addresses.Print(facts.Roadmap.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Print;

    /// <inheritdoc/>
    public override string Title => Scope.Words.Format("page_print", PlainText.Line(facts.Roadmap.Title.Value));

    /// <inheritdoc/>
    public override SourceSpan Span => facts.Roadmap.Title.Span;

    /// <inheritdoc/>
    public override string Section => PageFrame.SectionOf(facts);

    /// <inheritdoc/>
    public override DateOnly? Updated => facts.Updated ?? base.Updated;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => [new(ShortNames.Of(Scope, facts), Addresses.Roadmap(facts.Roadmap.Id))];

    /// <inheritdoc/>
    public override string ShortTitle => Scope.Words["menu_print"];

    /// <inheritdoc/>
    public override bool RepeatsTexts => true;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var roadmap = facts.Roadmap;
        return TemplateObject.Of(
            ("roadmap", RoadmapModel.Of(Scope, facts, text)),
            ("approvals", ApprovalModel.Of(Scope, roadmap.Approvals)),
            ("passport", TemplateValue.ListOf(roadmap.Passport, row => TemplateObject.Of(
                ("name", text.Plain(row.Name)), ("text", text.Markdown(row.Text, 3, PlainText.Line(row.Name?.Value ?? "")))))),
            ("order", text.Markdown(roadmap.Order, 3, PlainText.Line(roadmap.Title.Value))),
            ("blocks", TemplateValue.ListOf(roadmap.Blocks, block => BlockModel.Of(Scope, block, text))),
            ("directions", Directions(text)),
            ("rules", StateLegend.Rules(Scope.Site)),
            ("indicator_states", StateLegend.Of(facts.Directions.SelectMany(direction => WithParts(direction.Indicators)).Select(indicator => indicator.State), Scope.Words)),
            ("measure_states", StateLegend.Of(MeasurePlace.Of(facts).Select(place => place.Measure.State), Scope.Words)),
            ("revisions", TemplateValue.ListOf(
                Scope.Changes.Plan.Where(item => item.Revision is not null && ReferenceEquals(item.Roadmap, facts)),
                item => RevisionModel.Of(Scope, item, text))));
    }

    private static IEnumerable<IndicatorFacts> WithParts(IEnumerable<IndicatorFacts> indicators) =>
        indicators.SelectMany(indicator => WithParts(indicator.Parts).Prepend(indicator));

    private TemplateObject[] Directions(PageText text)
    {
        var directions = new TemplateObject[facts.Directions.Count];
        for (var i = 0; i < directions.Length; i++)
        {
            directions[i] = Direction(facts.Directions[i], RowTitles.Of(facts.Directions[i].Direction, i, Scope.Words), text);

            // Each direction has its notes below its tables, numbered on from those above.
            text.NotesAbove += facts.Directions[i].Direction.Footnotes.Count + facts.Roadmap.Footnotes.Count;
        }

        return directions;
    }

    private TemplateObject Direction(DirectionFacts own, string title, PageText text)
    {
        var direction = own.Direction;
        var tracked = RoadmapModel.IsTracked(facts);
        var ownTerm = direction.Term != facts.Roadmap.Term.Value;
        return TemplateObject.Of(
            ("anchor", Anchors.Direction(facts.Roadmap.Id, direction.Id)),
            ("title", title),
            ("from", ownTerm ? direction.Term.From : default(DateOnly?)),
            ("to", ownTerm ? direction.Term.To : default(DateOnly?)),
            ("baseline_date", direction.Indicators.Count > 0 ? direction.BaselineDate ?? facts.Roadmap.BaselineDate : null),
            ("note", text.Markdown(direction.Note, DirectionTextLevel, title)),
            ("indicator_counts", TallyModel.Of(own.IndicatorTally, tracked)),
            ("measure_counts", TallyModel.Of(own.MeasureTally, tracked)),
            ("indicators", IndicatorTable.Of(Scope, facts, own, text, IndicatorTablePlace.WholeRoadmap)),
            ("measures", MeasureTable.Measures(Scope, facts, own, text)),
            ("results", MeasureTable.Results(Scope, facts, own, text)),
            ("footnotes", Footnotes.Of(Scope, text, direction, facts.Roadmap)));
    }
}
