using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Writes a link or a picture; after a picture its words once more, hidden, for readers who have pictures switched off in the version for visually impaired people.</summary>
internal sealed class PictureRenderer : LinkInlineRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        base.Write(renderer, link);
        if (link.IsImage && renderer.EnableHtmlForInline)
        {
            renderer.Write("<span class=\"alt\" hidden>").WriteEscape(InlineText.Of(link)).Write("</span>");
        }
    }
}
