using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A Markdown page of the section.</summary>
/// <param name="scope">The organisation.</param>
/// <param name="page">The page.</param>
/// <param name="isListed">Whether it stands under the list of pages, not in the menu.</param>
internal sealed class TextPagePage(OrganisationScope scope, TextPage page, bool isListed) : Page(scope)
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
    public override string Section => isListed ? "pages" : "page_" + page.Id;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => isListed ? [new(Scope.NameOf("pages", "page_pages"), Addresses.Pages)] : [];

    /// <summary>Whether it is the narrative about the organisation.</summary>
    public bool IsAbout => ReferenceEquals(page, Scope.Organisation.About);

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TextModel.Of(page, text, Title);
}
