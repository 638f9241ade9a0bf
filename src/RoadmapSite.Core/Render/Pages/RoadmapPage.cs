using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A roadmap: approvals, counts, directions, passport, the order, blocks, later changes.</summary>
internal sealed class RoadmapPage(OrganisationScope scope, RoadmapFacts facts) : Page(scope)
{
    /// <summary>The roadmap shown.</summary>
    public RoadmapFacts Roadmap => facts;

    /// <inheritdoc/>
    public override string Address => Addresses.Roadmap(facts.Roadmap.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Roadmap;

    /// <inheritdoc/>
    public override string Title => PlainText.Line(facts.Roadmap.Title.Value);

    /// <inheritdoc/>
    public override SourceSpan Span => facts.Roadmap.Title.Span;

    /// <inheritdoc/>
    public override string Section => PageFrame.SectionOf(facts);

    /// <inheritdoc/>
    public override string ShortTitle => ShortNames.Of(Scope, facts);

    /// <inheritdoc/>
    public override DateOnly? Updated => facts.Updated ?? base.Updated;

    /// <inheritdoc/>
    public override bool NobodyAsked => !RoadmapModel.IsTracked(facts);

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var roadmap = facts.Roadmap;
        return TemplateObject.Of(
            ("roadmap", RoadmapModel.Of(Scope, facts, text)),
            ("fragments_href", Scope.Pages.Find(Addresses.Fragments)?.Address),
            ("explained", TallyExplanationModel.OfRoadmap(Scope, facts, text)),
            ("above", ParentModel.Of(Scope, facts)),
            ("approvals", ApprovalModel.Of(Scope, roadmap.Approvals)),
            ("passport", TemplateValue.ListOf(roadmap.Passport, row => TemplateObject.Of(
                ("name", text.Plain(row.Name)), ("text", text.Markdown(row.Text, 3, PlainText.Line(row.Name?.Value ?? "")))))),
            ("order", Scope.Pages.Has(Addresses.Order(roadmap.Id)) ? Addresses.Order(roadmap.Id) : null),
            ("blocks", TemplateValue.ListOf(roadmap.Blocks, block => BlockModel.Of(Scope, block, text))),
            ("footnotes", Footnotes.Of(Scope, text, direction: null, roadmap)),
            ("revisions", TemplateValue.ListOf(
                Scope.Changes.Plan.Where(item => item.Revision is not null && ReferenceEquals(item.Roadmap, facts)),
                item => RevisionModel.Of(Scope, item, text))));
    }
}
