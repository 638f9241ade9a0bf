using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A direction: its indicators, measures and results as the act has them, with states.</summary>
internal sealed class DirectionPage(OrganisationScope scope, RoadmapFacts roadmap, int index) : Page(scope)
{
    private readonly DirectionFacts facts = roadmap.Directions[index];

    /// <inheritdoc/>
    public override string Address => Addresses.Direction(roadmap.Roadmap.Id, facts.Direction.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Direction;

    /// <inheritdoc/>
    public override string Title => RowTitles.Of(facts.Direction, index, Scope.Words);

    /// <inheritdoc/>
    public override string? TitleContext => PlainText.Line(roadmap.Roadmap.Title.Value);

    /// <inheritdoc/>
    public override SourceSpan Span => facts.Direction.Span;

    /// <inheritdoc/>
    public override string Section => PageFrame.SectionOf(roadmap);

    /// <inheritdoc/>
    public override DateOnly? Updated => roadmap.Updated ?? base.Updated;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => [new(ShortNames.Of(Scope, roadmap), Addresses.Roadmap(roadmap.Roadmap.Id))];

    /// <inheritdoc/>
    public override string ShortTitle => ShortNames.Of(facts.Direction, index, Scope.Words);

    /// <inheritdoc/>
    public override bool NobodyAsked => !RoadmapModel.IsTracked(roadmap);

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var direction = facts.Direction;
        var tracked = RoadmapModel.IsTracked(roadmap);
        var ownTerm = direction.Term != roadmap.Roadmap.Term.Value;
        return TemplateObject.Of(
            ("tracked", tracked),
            ("finished", roadmap.Finished),
            ("from", ownTerm ? direction.Term.From : default(DateOnly?)),
            ("to", ownTerm ? direction.Term.To : default(DateOnly?)),
            ("baseline_date", direction.Indicators.Count > 0 ? direction.BaselineDate ?? roadmap.Roadmap.BaselineDate : null),
            ("note", text.Markdown(direction.Note, 2, Title)),
            ("indicator_counts", TallyModel.Of(facts.IndicatorTally, tracked)),
            ("explained", TallyExplanationModel.OfDirection(Scope, roadmap, facts, text)),
            ("measure_counts", TallyModel.Of(facts.MeasureTally, tracked)),
            ("indicators", IndicatorTable.Of(Scope, roadmap, facts, text)),
            ("measures", MeasureTable.Measures(Scope, roadmap, facts, text)),
            ("results", MeasureTable.Results(Scope, roadmap, facts, text)),
            ("measure_times", TimelineModel.Of(Scope, facts.Measures)),
            ("result_times", TimelineModel.Of(Scope, facts.Results)),
            ("indicator_files", FileModel.Csvs(Scope, direction.Indicators.Count > 0 ? ["indicators", "values"] : [])),
            ("measure_files", FileModel.Csvs(Scope, direction.Measures.Count + direction.Results.Count > 0 ? ["measures", "occurrences"] : [])),
            ("footnotes", Footnotes.Of(Scope, text, direction, roadmap.Roadmap)),
            ("previous", Neighbour(index - 1)),
            ("following", Neighbour(index + 1)));
    }

    private TemplateValue Neighbour(int at) => at < 0 || at >= roadmap.Directions.Count
        ? default(TemplateValue)
        : TemplateObject.Of(
            ("text", RowTitles.Of(roadmap.Directions[at].Direction, at, Scope.Words)),
            ("href", Addresses.Direction(roadmap.Roadmap.Id, roadmap.Directions[at].Direction.Id)));
}
