using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>One indicator: what it is, plan and actual by period, corrections, how its state is computed, its measures.</summary>
internal sealed class IndicatorPage(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction, IndicatorFacts facts) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Indicator(roadmap.Roadmap.Id, facts.Indicator.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Indicator;

    /// <inheritdoc/>
    public override string Title => RowTitles.Heading(RowTitles.Of(facts.Indicator, direction, Scope.Words), Scope.Words);

    /// <inheritdoc/>
    public override string? TitleContext => DirectionTitle;

    /// <inheritdoc/>
    public override SourceSpan Span => facts.Indicator.Span;

    /// <inheritdoc/>
    public override string Section => PageFrame.SectionOf(roadmap);

    /// <inheritdoc/>
    public override DateOnly? Updated => roadmap.Updated ?? base.Updated;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail =>
    [
        new(ShortNames.Of(Scope, roadmap), Addresses.Roadmap(roadmap.Roadmap.Id)),
        new(ShortNames.Of(direction.Direction, DirectionIndex, Scope.Words), DirectionAddress),
    ];

    /// <inheritdoc/>
    public override string ShortTitle => ShortNames.OfIndicator(Title, RowTitles.Line(facts.Indicator.Number), Scope.Words);

    private string DirectionAddress => Addresses.Direction(roadmap.Roadmap.Id, direction.Direction.Id);

    private string DirectionTitle => RowTitles.Of(direction.Direction, DirectionIndex, Scope.Words);

    private int DirectionIndex => roadmap.Directions.TakeWhile(other => !ReferenceEquals(other, direction)).Count();

    /// <inheritdoc/>
    public override bool NobodyAsked => !RoadmapModel.IsTracked(roadmap);

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var indicator = facts.Indicator;
        return Figures(facts).With(
            ("number", RowTitles.Line(indicator.Number)),
            ("plain", indicator.Plain),
            ("unit", text.Unit(indicator.Unit)),
            ("kind_key", RequiredWords.KeyOf(indicator.Kind)),
            ("better_key", facts.Better is { } better ? BetterKey(indicator, better) : null),
            ("responsible", text.Plain(indicator.Responsible)),
            ("due_text", text.Plain(indicator.Due)),
            ("weight", indicator.Weight == 1 ? default(decimal?) : indicator.Weight),
            ("excluded", text.Plain(indicator.ExcludedBecause)),
            ("edition", indicator.Edition),
            ("note", text.Markdown(indicator.Note, 2, Title)),
            ("as_printed", TemplateValue.ListOf(indicator.Cells, cell => cell.Value)),
            ("as_printed_columns", PrintedCells.Columns(direction.Direction, indicator)),
            ("tracked", RoadmapModel.IsTracked(roadmap)),
            ("chart", PlanChartModel.Of(Scope, facts, RoadmapModel.IsTracked(roadmap))),
            ("direction", TemplateObject.Of(("text", DirectionTitle), ("href", DirectionAddress + "#" + Anchors.Indicator(indicator.Id)))),
            ("parts", TemplateValue.ListOf(facts.Parts, part => Figures(part).With(
                ("number", RowTitles.Line(part.Indicator.Number)),
                ("line", RowTitles.Line(part.Indicator.Title ?? indicator.Title)),
                ("title", text.Plain(part.Indicator.Title ?? indicator.Title))))),
            ("revisions", Revisions(text)),
            ("measures", Measures(text)),
            ("files", FileModel.Csvs(Scope, "values")),
            ("footnotes", Footnotes.Of(text, indicator, direction.Direction, roadmap.Roadmap, Scope.Words)));
    }

    private static string BetterKey(Indicator indicator, Better better) =>
        indicator.Kind == IndicatorKind.YesNo && better == Better.More ? "better_yes" : RequiredWords.KeyOf(better);

    // What an indicator and its parts are both shown with.
    private TemplateObject Figures(IndicatorFacts of) => TemplateObject.Of(
        ("id", Anchors.Indicator(of.Indicator.Id)),
        ("footnote", Footnotes.Mark(of.Indicator.FootnoteMark, direction.Direction, roadmap.Roadmap, Scope.Words)),
        ("state", StateModel.Of(of)),
        ("baseline", of.Indicator.Baseline is { } baseline
            ? TemplateObject.Of(("value", PlainText.Line(baseline.Stated.Text.Value)), ("read", ValueInWords.Answer(baseline.Stated, Scope.Words)), ("date", baseline.Date ?? direction.Direction.BaselineDate))
            : default(TemplateValue)),
        ("periods", TemplateValue.ListOf(of.Periods, period => PeriodModel.Of(Scope, direction.Direction, period, of.Better, RoadmapModel.IsTracked(roadmap)))),
        ("corrections", Corrections(of)),
        ("stale_period", of.Stale && of.ActualPeriod is { } old ? PeriodTitles.Of(old, Scope.Words) : null),
        ("step", of.Step is { } step ? DisplayPercent.Of(step, of.Met == true) : default(decimal?)),
        ("path", of.Path is { } path ? DisplayPercent.Of(path, path >= 100) : default(decimal?)),
        ("path_bar", of.Path is { } length ? Math.Clamp(length, 0, 100) : default(decimal?)),
        ("official", of.OfficialRatio is { } ratio ? DisplayPercent.Of(ratio, ratio >= 100) : default(decimal?)),
        ("trend", TrendOf(of)),
        ("basis", PlanBasis.Of(Scope, roadmap, of.Indicator)),
        ("explanation", ExplanationModel.Of(Scope, PlanBasis.WithActs(roadmap, of.Explanation))));

    // Of which report it is better or worse than which: after the last one, others may be awaited.
    private TemplateValue TrendOf(IndicatorFacts of)
    {
        var reported = of.Periods.Where(period => period.Actual is not null).TakeLast(2).ToList();
        return of.Trend == Trend.Unknown || reported.Count < 2 ? default(TemplateValue) : TemplateObject.Of(
            ("key", "trend_periods_" + Names.Snake(of.Trend)),
            ("now", PeriodTitles.Of(reported[1].Period, Scope.Words)),
            ("before", PeriodTitles.Of(reported[0].Period, Scope.Words)));
    }

    private TemplateValue Revisions(PageText text) => TemplateValue.ListOf(
        from revision in roadmap.Roadmap.Revisions
        where revision.From <= Scope.Site.AsOf
            && revision.Changes.OfType<IndicatorChange>().Any(change => change.IndicatorId == facts.Indicator.Id || facts.Parts.Any(part => part.Indicator.Id == change.IndicatorId))
        select revision,
        revision => TemplateObject.Of(
            ("from", revision.From),
            ("approval", ApprovalModel.Of(Scope, revision.Approval)),
            ("reason", text.Plain(revision.Reason))));

    private TemplateValue Corrections(IndicatorFacts of) => TemplateValue.ListOf(
        of.Periods.SelectMany(period => period.History.Select(actual => (Period: period.Period, Actual: actual))),
        item => TemplateObject.Of(
            ("period", PeriodTitles.Of(item.Period, Scope.Words)),
            ("value", PlainText.Line(item.Actual.Stated.Text.Value)),
            ("reported", item.Actual.Reported),
            ("document", DocumentModel.Link(Scope, item.Actual.DocumentId)),
            ("note", item.Actual.Note?.Value)));

    private TemplateValue Measures(PageText text) => TemplateValue.ListOf(
        from own in roadmap.Directions
        from measure in own.Measures.Concat(own.Results.SelectMany(result => result.Measures.Prepend(result)))
        where measure.Measure.Title is not null && measure.Measure.Indicators.Any(id => id.Value == facts.Indicator.Id)
        select (Measure: measure, Address: Addresses.Direction(roadmap.Roadmap.Id, own.Direction.Id) + "#" + Anchors.Measure(measure.Measure.Id)),
        item => TemplateObject.Of(
            ("text", PlainText.Line(item.Measure.Measure.Title!.Value.Value)),
            ("href", item.Address),
            ("apart", text.Apart(PlainText.Line(item.Measure.Measure.Title!.Value.Value), item.Address, RowTitles.Line(item.Measure.Measure.Number))),
            ("state", StateModel.Of(item.Measure, RoadmapModel.IsTracked(roadmap)))));
}
