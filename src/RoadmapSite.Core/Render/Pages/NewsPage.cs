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
    public static TemplateValue Item(TextPage note) => TemplateObject.Of(
        ("title", PlainText.Line(note.Title.Value)),
        ("href", Addresses.Note(note.Id)),
        ("date", note.Date));

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(("notes", TemplateValue.ListOf(Scope.News, Item)));
}
