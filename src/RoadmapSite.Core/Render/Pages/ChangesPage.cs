using RoadmapSite.Core.Compute.Progress.Changes;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What changed, newest first: the plan by orders, and, apart from it, what was reported when.</summary>
internal sealed class ChangesPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Changes;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Changes;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("changes", "page_changes");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "changes";

    /// <inheritdoc/>
    public override bool NobodyAsked => !Scope.Tracked;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var rows = new MeasureRowModel(Scope, text);
        var changes = Scope.Changes;
        return TemplateObject.Of(
            ("reports_first", changes.Reports.Count > 0 && (changes.Plan.Count == 0 || changes.Reports[0].Day >= changes.Plan[0].Day)),
            ("several", Scope.Facts.Roadmaps.Count > 1),
            ("plan", TemplateValue.ListOf(Scope.Changes.Plan.Select((item, index) => (item, index)), pair => Plan(pair.item, pair.index, text))),
            ("reports", TemplateValue.ListOf(Scope.Changes.Reports.Select((item, index) => (item, index)), pair => Report(pair.item, pair.index, rows, text))));
    }

    private TemplateObject Plan(PlanEvent item, int index, PageText text) => TemplateObject.Of(
        ("anchor", Anchors.Change("plan", index)),
        ("day", item.Day),
        ("roadmap", ShortNames.Of(Scope, item.Roadmap)),
        ("href", Addresses.Roadmap(item.Roadmap.Roadmap.Id)),
        ("approval", ApprovalModel.Of(Scope, item.Approval)),
        ("revision", item.Revision is null ? default(TemplateValue) : RevisionModel.Of(Scope, item, text)));

    private TemplateObject Report(ReportEvent item, int index, MeasureRowModel rows, PageText text) => TemplateObject.Of(
        ("anchor", Anchors.Change("report", index)),
        ("day", item.Day),
        ("roadmap", ShortNames.Of(Scope, item.Roadmap)),
        ("href", Addresses.Roadmap(item.Roadmap.Roadmap.Id)),
        ("document", DocumentModel.Link(Scope, item.Values.Select(value => value.Actual.ReportDocumentId).FirstOrDefault(id => id is not null))),
        ("values", TemplateValue.ListOf(item.Values, value => Value(item, value, text))),
        ("marks", TemplateValue.ListOf(item.Marks, mark => Mark(item, mark, rows, text))));

    private TemplateObject Value(ReportEvent item, ReportedValue value, PageText text)
    {
        var (name, href) = RevisionModel.Place(Scope, item.Roadmap, value.Direction, value.Indicator.Indicator);
        return TemplateObject.Of(
            ("name", name),
            ("href", href),
            ("apart", text.Apart(name, href, RowTitles.Of(Scope, item.Roadmap, value.Direction), RoadmapModel.Line(Scope, item.Roadmap))),
            ("period", PeriodTitles.Of(value.Period, Scope.Words)),
            ("value", Shown(value.Indicator.Indicator, value.Actual.Stated)),
            ("was", value.Corrects is { } before ? Shown(value.Indicator.Indicator, before.Stated) : null),
            ("document", DocumentModel.Link(Scope, value.Actual.DocumentId)),
            ("note", text.Markdown(value.Actual.Note, 4, name)));
    }

    // A number says nothing without its unit, and «1» of a promise of yes or no nothing at all.
    private string Shown(Indicator indicator, StatedValue stated)
    {
        if (stated.Value is YesNoValue answer)
        {
            return Scope.Words[answer.Value ? "yes" : "no"];
        }

        var text = PlainText.Line(stated.Text.Value);
        return stated.Value is NumberValue or PercentValue && ValueInWords.UnitAfter(text, RowTitles.Line(indicator.Unit)) is { } unit ? text + "\u00A0" + unit : text;
    }

    private TemplateObject Mark(ReportEvent item, ReportedMark mark, MeasureRowModel rows, PageText text)
    {
        var place = new Compute.Progress.MeasurePlace(item.Roadmap, mark.Direction, mark.Measure);
        var name = rows.TitleOf(place);
        return TemplateObject.Of(
            ("name", name),
            ("href", MeasureRowModel.AddressOf(place)),
            ("date", mark.Mark.Date),
            ("document", DocumentModel.Link(Scope, mark.Mark.DocumentId)),
            ("note", text.Markdown(mark.Mark.Note, 4, name)));
    }
}
