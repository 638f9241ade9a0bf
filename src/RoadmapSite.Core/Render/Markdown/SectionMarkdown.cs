using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>What this program adds to Markdown: the mark of a language, pictures that can be shown in words, and tables with caption and scopes.</summary>
internal sealed class SectionMarkdown : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new LanguageInlineParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new AccessibleTableRenderer());
            html.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new PictureRenderer());
            html.ObjectRenderers.AddIfNotAlready<LanguageInlineRenderer>();
        }
    }
}
