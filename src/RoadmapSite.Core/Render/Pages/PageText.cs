using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Markdown;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Turns texts of authors into what the templates of one page take. Knows the ids already used on the page.</summary>
/// <param name="scope">The organisation.</param>
/// <param name="address">Address of the page, for relative links.</param>
/// <param name="bag">Takes what is wrong with the texts.</param>
internal sealed class PageText(OrganisationScope scope, string address, DiagnosticBag bag)
{
    private readonly HeadingIds ids = new();
    private readonly string up = Addresses.Up(address);

    /// <summary>How many footnotes stand above on the page, where it has several lists of them.</summary>
    public int NotesAbove { get; set; }

    /// <summary>Plain text, for the part <c>text</c>.</summary>
    public TemplateValue Plain(Sourced<string>? text) => scope.Plain.Of(text);

    /// <summary>Plain text, for the part <c>text</c>.</summary>
    public TemplateValue Plain(string? text) => scope.Plain.Of(text);

    /// <summary>Markdown as safe HTML, or null.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="level">Level of its highest headings on this page.</param>
    /// <param name="caption">Names its tables.</param>
    public TemplateValue Markdown(Sourced<string>? markdown, int level, string caption) =>
        markdown is { } text && !string.IsNullOrWhiteSpace(text.Value)
            ? MarkdownText.ToHtml(text, new MarkdownPlace(level, caption, scope.Words["no_data"], up, ids, scope.Links), bag)
            : default;
}
