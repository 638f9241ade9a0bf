using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What stays at a former address: a link to the new place (DESIGN.md 4, Addresses). Not a redirect, which would take readers elsewhere unasked (WCAG 3.2.5).</summary>
internal sealed class MovedPage(OrganisationScope scope, string address, Page now) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => address;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Moved;

    /// <inheritdoc/>
    public override string Title => Scope.Words.Format("page_moved", now.Title);

    /// <inheritdoc/>
    public override SourceSpan Span => now.Span;

    /// <inheritdoc/>
    public override string Section => now.Section;

    /// <inheritdoc/>
    public override string? TitleContext => now.TitleContext;

    /// <inheritdoc/>
    public override DateOnly? Updated => now.Updated;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) =>
        TemplateObject.Of(("target", TemplateObject.Of(("text", now.Title), ("href", now.Address))));
}
