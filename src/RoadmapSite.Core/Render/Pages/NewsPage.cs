using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The list of dated notes, newest first.</summary>
internal sealed class NewsPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.News;

    /// <inheritdoc/>
    public override string Template => PageTemplates.News;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("news", "page_news");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.News[0].Title.Span;

    /// <inheritdoc/>
    public override string Section => "news";

    /// <summary>A note in a list.</summary>
    /// <param name="note">The note.</param>
    /// <param name="text">The page of the list.</param>
    public static TemplateValue Item(TextPage note, PageText text)
    {
        var (title, href) = (PlainText.Line(note.Title.Value), Addresses.Note(note.Id));
        return TemplateObject.Of(
            ("title", title),
            ("href", href),
            ("apart", text.Apart(title, href, note.Date?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture))),
            ("date", note.Date));
    }

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(("notes", TemplateValue.ListOf(Scope.News, note => Item(note, text))));
}
