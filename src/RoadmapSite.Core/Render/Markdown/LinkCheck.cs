using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Pages;
using SourceSpan = RoadmapSite.Core.Diagnostics.SourceSpan;

namespace RoadmapSite.Core.Render.Markdown;

/// <summary>Checks links and pictures of a text, and points those of the section to their pages. What may not be shown becomes its words.</summary>
/// <param name="text">Place of the text.</param>
/// <param name="place">Where it is shown.</param>
/// <param name="bag">Takes the findings.</param>
internal sealed class LinkCheck(SourceSpan text, MarkdownPlace place, DiagnosticBag bag)
{
    public void Apply(MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<Inline>().ToList())
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } image:
                    CheckImage(image);
                    break;
                case LinkInline link:
                    CheckLink(link);
                    break;
                case AutolinkInline { IsEmail: false } automatic when !LinkSchemes.IsAllowed(automatic.Url):
                    bag.Report(Codes.LinkSchemeNotAllowed, SpanOf(automatic), automatic.Url, automatic.Url);
                    automatic.ReplaceBy(new LiteralInline(automatic.Url));
                    break;
            }
        }
    }

    private void CheckLink(LinkInline link)
    {
        var url = link.Url ?? "";
        var words = InlineText.Of(link);
        if (words.Length == 0 && !link.Descendants<LinkInline>().Any(inner => inner.IsImage))
        {
            bag.Report(Codes.LinkWithoutText, SpanOf(link), url);
            link.Remove();
        }
        else if (!LinkSchemes.IsAllowed(url))
        {
            bag.Report(Codes.LinkSchemeNotAllowed, SpanOf(link), words, url);
            Unwrap(link);
        }
        else if (LinkSchemes.IsRelative(url) && !url.StartsWith('/'))
        {
            PointToPage(link, url, words);
        }
    }

    private void PointToPage(LinkInline link, string url, string words)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        if (path.Length == 0 && fragment.Length > 1)
        {
            link.Url = "#" + HeadingIds.Slug(Uri.UnescapeDataString(fragment[1..]));
        }
        else if (place.Links?.Find(path, text.File) is { } address)
        {
            link.Url = place.Up + Addresses.Link(address) + fragment;
            AddFormat(link, words, place.Links.FormatOf(address));
        }
        else if (place.Links?.WhyAbsent(path, text.File) is { } absence)
        {
            bag.Report(absence == Absence.Draft ? Codes.LinkToDraft : Codes.LinkToLater, SpanOf(link), words, url);
            Unwrap(link);
        }
        else
        {
            bag.ReportFollowing(Unread(path), Codes.LinkTargetUnknown, SpanOf(link), words, url);
            Unwrap(link);
        }
    }

    // A link to a file says format and size (order 1493, item 4), unless its author did.
    private static void AddFormat(LinkInline link, string words, string? format)
    {
        if (format is not null && !words.Contains(format.Split(',')[0], StringComparison.OrdinalIgnoreCase))
        {
            link.AppendChild(new LiteralInline($" ({format})"));
        }
    }

    private void CheckImage(LinkInline image)
    {
        var url = image.Url ?? "";
        var words = InlineText.Of(image);
        var address = LinkSchemes.IsRelative(url) ? place.Links?.Find(url, text.File) : null;
        if (address is null)
        {
            bag.ReportFollowing(Unread(url), Codes.ImageUnknown, SpanOf(image), url);
        }

        if (words.Length == 0)
        {
            bag.Report(Codes.ImageWithoutText, SpanOf(image), url);
        }

        if (address is null || words.Length == 0)
        {
            Unwrap(image);
            return;
        }

        image.Url = place.Up + Addresses.Link(address);
        image.Title = null;
    }

    // The page or the list of documents that would make the target known, if it has an error itself.
    private Diagnostic? Unread(string target)
    {
        var sources = place.Links?.Sources(target, text.File) ?? [];
        return bag.Items.FirstOrDefault(finding => finding.Severity == Severity.Error && sources.Any(source => finding.Span.File.EndsWith("/" + source, StringComparison.Ordinal)));
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    // Lines of a Markdown file can be counted; those of a value in YAML may be folded.
    private SourceSpan SpanOf(Inline inline) => text.File.EndsWith(".md", StringComparison.Ordinal) && text.Line > 0
        ? new(text.File, text.Line + inline.Line, inline.Column + 1, Math.Max(1, inline.Span.Length))
        : text;
}
