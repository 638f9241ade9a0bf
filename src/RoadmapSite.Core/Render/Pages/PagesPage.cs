using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The list of Markdown pages, when there are several: their titles are too long for a menu.</summary>
internal sealed class PagesPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Pages;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Pages;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("pages", "page_pages");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.TextPages.First().Title.Span;

    /// <inheritdoc/>
    public override string Section => "pages";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("pages", TemplateValue.ListOf(Scope.TextPages, page => TemplateObject.Of(
            ("title", PlainText.Line(page.Title.Value)), ("href", Addresses.Text(page.Id)),
            ("apart", text.Apart(PlainText.Line(page.Title.Value), Addresses.Text(page.Id)))))));
}
