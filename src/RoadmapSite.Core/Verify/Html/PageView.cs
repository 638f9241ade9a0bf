using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>The page that is being read, and what its rules have found out so far. Used again for the next page.</summary>
internal sealed class PageView
{
    /// <summary>How many findings of one kind are reported of a page. It is read to its end all the same: another kind may be graver.</summary>
    public const int MostOfOneKind = 20;

    private const int MostLinkText = 500;

    private readonly HashSet<(string Code, int Offset, object? About)> reported = [];
    private readonly Dictionary<DiagnosticCode, int> counts = [];
    private RenderedPage page = new("", "", "");
    private DiagnosticBag bag = new();
    private LineCounter lines;
    private int namedLink;
    private string linkName = "";
    private int resolvedOffset;
    private LinkKind resolvedKind;
    private LinkTarget resolvedTarget;

    /// <summary>A view for pages of a site.</summary>
    /// <param name="options">What the site's owner allows.</param>
    /// <param name="kind">The kind of page.</param>
    public PageView(VerifyOptions options, PageKinds kind)
    {
        Options = options;
        Kind = kind;
    }

    /// <summary>What the site's owner allows.</summary>
    public VerifyOptions Options { get; }

    /// <summary>The kind of page.</summary>
    public PageKinds Kind { get; }

    /// <summary>Path in the output folder.</summary>
    public string Path => page.Path;

    /// <summary>The whole page.</summary>
    public string Html => page.Html;

    /// <summary>What its organisation is called for short; null on the pages of the site.</summary>
    public string? Organisation => page.Organisation;

    /// <summary>Whether it is part of another site's page.</summary>
    public bool IsFragment => Kind != PageKinds.Page;

    /// <summary>What the page may hold that text rules must look at closely.</summary>
    public Suspicion Suspicion { get; private set; }

    /// <summary>Contacts that may stand on the page beside those of the options: the organisation's own.</summary>
    public OfficialContacts Official { get; private set; } = OfficialContacts.None;

    /// <summary>Ids with the place of their attribute.</summary>
    public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Links to other files, each target once.</summary>
    public Dictionary<LinkTarget, OutgoingLink> Links { get; } = [];

    /// <summary>The text of the link that is open, or was last.</summary>
    public StringBuilder LinkText { get; } = new();

    /// <summary>Hash of the page's title; 0 when it has none.</summary>
    public ulong TitleHash { get; set; }

    /// <summary>Hash of the names of the main navigation; 0 when there is none.</summary>
    public ulong NavigationHash { get; set; }

    /// <summary>Begins a page.</summary>
    /// <param name="rendered">The page.</param>
    /// <param name="findings">Takes its findings.</param>
    /// <param name="official">Contacts that may stand on it beside those of the options.</param>
    public void Begin(RenderedPage rendered, DiagnosticBag findings, OfficialContacts official)
    {
        Official = official;
        page = rendered;
        bag = findings;
        lines = new LineCounter(rendered.Html);
        Suspicion = SuspectText.Of(rendered.Html);
        resolvedOffset = -1;
        namedLink = -1;
        TitleHash = 0;
        NavigationHash = 0;
        reported.Clear();
        counts.Clear();
        Ids.Clear();
        Links.Clear();
        LinkText.Clear();
    }

    /// <summary>Whether another finding of a kind would be reported.</summary>
    /// <param name="code">The kind.</param>
    public bool Takes(DiagnosticCode code) => counts.GetValueOrDefault(code) < MostOfOneKind;

    /// <summary>Reports a finding; the same one at the same place only once.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="offset">Where in the page.</param>
    /// <param name="length">How many characters are meant.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public void Report(DiagnosticCode code, int offset, int length, params ReadOnlySpan<object?> arguments)
    {
        if (!Takes(code) || !reported.Add((code.Id, offset, arguments.IsEmpty ? null : arguments[0])))
        {
            return;
        }

        counts[code] = counts.GetValueOrDefault(code) + 1;
        var (line, column) = LineCounter.Find(page.Html, offset);
        bag.Add(new Diagnostic
        {
            Code = code,
            Severity = code.Severity,
            Span = new SourceSpan(Options.ShownAs + "/" + page.Path, line, column, Math.Max(1, length)),
            Related = SourceSpan.WholeFile(page.Source),
            Arguments = arguments.ToArray(),
        });
    }

    /// <summary>Reports words found in a text or an attribute, at their place in the page as far as it has them in these letters.</summary>
    /// <param name="code">Its kind; its argument is the words.</param>
    /// <param name="from">Where the text begins in the page.</param>
    /// <param name="words">The words.</param>
    public void ReportWords(DiagnosticCode code, int from, string words)
    {
        var at = page.Html.IndexOf(words, from, StringComparison.Ordinal);
        Report(code, at >= 0 ? at : from, words.Length, words);
    }

    /// <summary>Reports a finding about an element, at its start tag.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="element">The element.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public void Report(DiagnosticCode code, Element element, params ReadOnlySpan<object?> arguments) =>
        Report(code, element.Offset, element.Name.Length + 1, arguments);

    /// <summary>Reports a finding about an attribute, at its name.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public void Report(DiagnosticCode code, PageAttribute attribute, params ReadOnlySpan<object?> arguments) =>
        Report(code, attribute.Offset, attribute.Name.Length, arguments);

    /// <summary>Adds to the text of the open link, as far as it is worth keeping.</summary>
    /// <param name="text">What is read out.</param>
    public void AddToLinkText(ReadOnlySpan<char> text)
    {
        if (LinkText.Length < MostLinkText)
        {
            LinkText.Append(text.Length > MostLinkText ? text[..MostLinkText] : text);
        }
    }

    /// <summary>The name by which a link is read out, spaces as one; empty when it has none or it stands elsewhere.</summary>
    /// <param name="link">The link that is just ending.</param>
    public string LinkName(Element link)
    {
        if (namedLink != link.Offset)
        {
            namedLink = link.Offset;
            linkName = link.HasText(AttributeKind.AriaLabelledBy) ? ""
                : link.TryGet(AttributeKind.AriaLabel, out var label) ? SingleSpaced(label.Value.ToString())
                : SingleSpaced(LinkText.ToString());
        }

        return linkName;
    }

    /// <summary>Reads the address in an attribute; a second rule that asks for the same one gets the first's answer.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="target">Where it leads.</param>
    public LinkKind Resolve(PageAttribute attribute, out LinkTarget target)
    {
        // The addresses of a srcset have one place in common.
        if (attribute.Offset != resolvedOffset || attribute.Kind == AttributeKind.SrcSet)
        {
            resolvedKind = LinkResolver.Resolve(Path, attribute.Text, out resolvedTarget);
            resolvedOffset = attribute.Offset;
        }

        target = resolvedTarget;
        return resolvedKind;
    }

    /// <summary>Keeps a link to another file until all files are known.</summary>
    /// <param name="target">Where it leads.</param>
    /// <param name="attribute">The attribute that holds it.</param>
    public void AddLink(LinkTarget target, PageAttribute attribute)
    {
        if (!Links.ContainsKey(target))
        {
            var (line, column) = lines.At(attribute.Offset);
            Links.Add(target, new OutgoingLink(target, line, column, attribute.Value.ToString()));
        }
    }

    /// <summary>What stays of the page.</summary>
    public PageRecord ToRecord() => new(page.Path, page.Source, TitleHash, NavigationHash, [.. Ids.Keys], [.. Links.Values])
    {
        IsFormerAddress = page.IsFormerAddress,
    };

    private static string SingleSpaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
