using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The act that approved a roadmap, clause by clause.</summary>
internal sealed class OrderPage(OrganisationScope scope, RoadmapFacts facts) : Page(scope)
{
    private readonly string roadmapTitle = Text.PlainText.Line(facts.Roadmap.Title.Value);

    /// <inheritdoc/>
    public override string Address => Addresses.Order(facts.Roadmap.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Order;

    /// <inheritdoc/>
    public override string Title => Scope.Words["page_order"];

    /// <inheritdoc/>
    public override string? TitleContext => roadmapTitle;

    /// <inheritdoc/>
    public override SourceSpan Span => facts.Roadmap.Order!.Value.Span;

    /// <inheritdoc/>
    public override string Section => PageFrame.SectionOf(facts);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => [new Crumb(ShortNames.Of(Scope, facts), Addresses.Roadmap(facts.Roadmap.Id))];

    /// <inheritdoc/>
    public override DateOnly? Updated => facts.Updated ?? base.Updated;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("roadmap", RoadmapModel.Of(Scope, facts, text)),
        ("approvals", ApprovalModel.Of(Scope, facts.Roadmap.Approvals)),
        ("order", text.Markdown(facts.Roadmap.Order, 2, Title)));
}
