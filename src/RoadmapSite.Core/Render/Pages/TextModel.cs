using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Markdown;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A Markdown page or note as templates take it.</summary>
internal static class TextModel
{
    public static TemplateObject Of(TextPage page, PageText text, string title) => TemplateObject.Of(
        ("html", text.Markdown(page.Markdown, 2, title)),
        ("date", page.Date),
        ("draft", page.Draft),
        ("links", TemplateValue.ListOf(
            page.Links.Where(link => LinkSchemes.IsAllowed(link.Url)),
            link => TemplateObject.Of(("text", link.Text), ("href", link.Url)))));
}
