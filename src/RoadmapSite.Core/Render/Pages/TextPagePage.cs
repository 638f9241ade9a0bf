using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A Markdown page of the section.</summary>
internal sealed class TextPagePage(OrganisationScope scope, TextPage page) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Text(page.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Text;

    /// <inheritdoc/>
    public override string Title => PlainText.Line(page.Title.Value);

    /// <inheritdoc/>
    public override SourceSpan Span => page.Title.Span;

    /// <inheritdoc/>
    public override string Section => "page_" + page.Id;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TextModel.Of(page, text, Title);
}
