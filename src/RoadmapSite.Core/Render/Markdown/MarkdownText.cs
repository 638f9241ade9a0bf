using Markdig;
using Markdig.Syntax;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Authors' Markdown as HTML that harms nobody: no raw HTML, no attribute but <c>lang</c>, links of known schemes or to pages that exist, headings that fit the page.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Use<SectionMarkdown>()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The text as a tree of blocks.</summary>
    /// <param name="text">The Markdown.</param>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    /// <summary>The text as HTML.</summary>
    /// <param name="text">The Markdown with its place: that of its first line in a .md file, that of the value in YAML.</param>
    /// <param name="place">Where it is shown.</param>
    /// <param name="bag">Takes what is wrong with its links and pictures.</param>
    public static string ToHtml(Sourced<string> text, MarkdownPlace place, DiagnosticBag bag)
    {
        var document = Parse(text.Value);
        HeadingLevels.Fit(document, place);
        new LinkCheck(text.Span, place, bag).Apply(document);
        AccessibleTableRenderer.Prepare(document, place);
        return document.ToHtml(Pipeline).TrimEnd();
    }
}
