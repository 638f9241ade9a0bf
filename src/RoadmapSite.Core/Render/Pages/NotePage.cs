using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A dated note.</summary>
internal sealed class NotePage(OrganisationScope scope, TextPage note) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Note(note.Id);

    /// <inheritdoc/>
    public override string Template => PageTemplates.Note;

    /// <inheritdoc/>
    public override string Title => PlainText.Line(note.Title.Value);

    /// <inheritdoc/>
    public override SourceSpan Span => note.Title.Span;

    /// <inheritdoc/>
    public override string Section => "news";

    /// <inheritdoc/>
    public override DateOnly? Updated => note.Date ?? base.Updated;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => [new(Scope.NameOf("news", "page_news"), Addresses.News)];

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TextModel.Of(note, text, Title);
}
