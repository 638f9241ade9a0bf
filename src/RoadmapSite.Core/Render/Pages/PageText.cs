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
    private readonly Dictionary<string, string> links = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many footnotes stand above on the page, where it has several lists of them.</summary>
    public int NotesAbove { get; set; }

    /// <summary>Plain text, for the part <c>text</c>.</summary>
    public TemplateValue Plain(Sourced<string>? text) => scope.Plain.Of(text);

    /// <summary>Plain text, for the part <c>text</c>.</summary>
    public TemplateValue Plain(string? text) => scope.Plain.Of(text);

    /// <summary>A unit, for the part <c>text</c>.</summary>
    public TemplateValue Unit(Sourced<string>? unit) => scope.Plain.Unit(unit);

    /// <summary>Markdown as safe HTML, or null.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="level">Level of its highest headings on this page.</param>
    /// <param name="caption">Names its tables.</param>
    public TemplateValue Markdown(Sourced<string>? markdown, int level, string caption) =>
        markdown is { } text && !string.IsNullOrWhiteSpace(text.Value)
            ? MarkdownText.ToHtml(text, new MarkdownPlace(level, caption, scope.Words["no_data"], up, ids, scope.Links), bag)
            : default;

    /// <summary>What sets a link apart from one that reads the same on this page and leads elsewhere, such as to the row of the same title in next year's plan (WCAG 2.4.9). Said to those who hear the page; others see where the link stands.</summary>
    /// <param name="name">The words of the link.</param>
    /// <param name="href">Where it leads.</param>
    /// <param name="contexts">What may tell it from others, nearest first; null ones are passed over.</param>
    /// <returns>Null when nothing else reads the same.</returns>
    public string? Apart(string name, string href, params IReadOnlyList<string?> contexts)
    {
        if (IsFree(name, href))
        {
            return null;
        }

        var known = contexts.OfType<string>().Where(context => context.Length > 0).ToList();
        foreach (var context in known)
        {
            if (IsFree(name + Separator + context, href))
            {
                return context;
            }
        }

        var all = string.Join(", ", known);
        for (var number = 2; ; number++)
        {
            var numbered = scope.Words.Format("title_repeated", all, number).TrimStart();
            if (IsFree(name + Separator + numbered, href))
            {
                return numbered;
            }
        }
    }

    private string Separator => scope.Words["title_separator"];

    private bool IsFree(string words, string href) => links.TryAdd(words, href) || links[words] == href;
}
