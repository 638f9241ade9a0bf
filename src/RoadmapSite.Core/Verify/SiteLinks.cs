using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Verify;

/// <summary>
/// What can be told only of several pages together: whether links lead to files that exist, whether titles and menus agree, whether each
/// page can be reached. Organisations come one by one from any thread; of each only small things stay.
/// </summary>
/// <param name="options">How places are shown.</param>
internal sealed class SiteLinks(VerifyOptions options)
{
    private const string NotFoundPage = "404.html";

    private readonly Lock gate = new();
    private readonly Dictionary<string, PageNote> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<LinkTarget, PendingLink> pending = [];
    private readonly List<uint[]> anchors = [];

    /// <summary>Takes over the pages of one organisation, or those of the site itself, when all of them are verified.</summary>
    /// <param name="organisation">The pages.</param>
    /// <param name="files">Paths of its other files that are known by now, such as exports and documents; links to them need not be kept.</param>
    /// <param name="bag">Takes what can be told already.</param>
    public void Complete(IReadOnlyList<PageRecord> organisation, IReadOnlySet<string> files, DiagnosticBag bag)
    {
        CompareNavigation(organisation, bag);
        var ids = organisation.ToDictionary(page => page.Path, page => page.Ids.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var open = new List<PendingLink>();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in organisation)
        {
            foreach (var link in page.Links)
            {
                if (ids.TryGetValue(link.Target.Path, out var known))
                {
                    reached.Add(link.Target.Path);
                    CheckAnchor(new PendingLink(page, link), known.Contains(link.Target.Fragment), bag);
                }
                else if (!files.Contains(link.Target.Path))
                {
                    open.Add(new PendingLink(page, link));
                }
            }
        }

        lock (gate)
        {
            Keep(organisation, open, reached);
        }
    }

    /// <summary>Checks everything that is still open, when all files are known.</summary>
    /// <param name="files">Paths of all files of the site: pages, assets, documents, exports.</param>
    /// <param name="bag">Takes the findings.</param>
    public void Finish(IReadOnlySet<string> files, DiagnosticBag bag)
    {
        lock (gate)
        {
            CheckPending(files, bag);
            CheckTitles(bag);
            CheckOrphans(bag);
        }
    }

    private static uint Hash(string path, string id) => TextHash.Short(TextHash.Add(TextHash.Start, path), id);

    private void Keep(IReadOnlyList<PageRecord> organisation, List<PendingLink> open, HashSet<string> reached)
    {
        foreach (var page in organisation)
        {
            pages[page.Path] = new PageNote(page.Source, page.TitleHash, page.IsFormerAddress || reached.Contains(page.Path));
        }

        anchors.Add([.. organisation.SelectMany(page => page.Ids.Select(id => Hash(page.Path, id)))]);
        foreach (var link in open)
        {
            if (!pending.TryGetValue(link.Target, out var first) || link.CompareTo(first) < 0)
            {
                pending[link.Target] = link;
            }
        }
    }

    private void CheckPending(IReadOnlySet<string> files, DiagnosticBag bag)
    {
        var wanted = pending.Keys.Where(target => target.Fragment.Length > 0).Select(target => Hash(target.Path, target.Fragment)).ToHashSet();
        wanted.IntersectWith(anchors.SelectMany(hashes => hashes));
        Dictionary<string, string>? byName = null;
        foreach (var link in pending.Values.Order())
        {
            var path = link.Target.Path;
            if (pages.TryGetValue(path, out var page))
            {
                pages[path] = page with { IsReached = true };
                CheckAnchor(link, wanted.Contains(Hash(path, link.Target.Fragment)), bag);
            }
            else if (!files.Contains(path))
            {
                byName ??= ByName(files);
                var exists = byName.TryGetValue(path, out var likely);
                Report(exists ? Codes.LinkDiffersByCase : Codes.BrokenLink, link, bag, link.Written, exists ? likely : path);
            }
        }
    }

    private void CheckTitles(DiagnosticBag bag)
    {
        var first = new Dictionary<ulong, string>();
        foreach (var (path, page) in pages.Where(page => page.Value.TitleHash != 0).OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            if (!first.TryAdd(page.TitleHash, path))
            {
                Report(Codes.DuplicateTitle, path, page.Source, bag, first[page.TitleHash], path);
            }
        }
    }

    private void CheckOrphans(DiagnosticBag bag)
    {
        foreach (var (path, page) in pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            if (!page.IsReached && path is not ("index.html" or NotFoundPage))
            {
                Report(Codes.OrphanPage, path, page.Source, bag, path);
            }
        }
    }

    private void CompareNavigation(IReadOnlyList<PageRecord> organisation, DiagnosticBag bag)
    {
        var ordered = organisation.Where(page => page.Path != NotFoundPage).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        if (ordered.Find(page => page.NavigationHash != 0) is not { } first)
        {
            return;
        }

        foreach (var page in ordered)
        {
            if (page.NavigationHash != first.NavigationHash)
            {
                Report(Codes.NavigationDiffers, page.Path, page.Source, bag, page.Path, first.Path);
            }
        }
    }

    private static Dictionary<string, string> ByName(IReadOnlySet<string> files)
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            byName.TryAdd(file, file);
        }

        return byName;
    }

    private void CheckAnchor(PendingLink link, bool exists, DiagnosticBag bag)
    {
        if (link.Target.Fragment.Length > 0 && !exists)
        {
            Report(Codes.BrokenAnchor, link, bag, link.Written, link.Target.Fragment, link.Target.Path);
        }
    }

    private void Report(DiagnosticCode code, PendingLink link, DiagnosticBag bag, params object?[] arguments) => bag.Add(new Diagnostic
    {
        Code = code,
        Severity = code.Severity,
        Span = new SourceSpan(options.ShownAs + "/" + link.Page, link.Line, link.Column, Math.Max(1, link.Written.Length)),
        Related = SourceSpan.WholeFile(link.Source),
        Arguments = arguments,
    });

    private void Report(DiagnosticCode code, string page, string source, DiagnosticBag bag, params object?[] arguments) => bag.Add(new Diagnostic
    {
        Code = code,
        Severity = code.Severity,
        Span = SourceSpan.WholeFile(options.ShownAs + "/" + page),
        Related = SourceSpan.WholeFile(source),
        Arguments = arguments,
    });

    // What stays of a page. Of its ids only hashes do: of ten thousand wrong anchors between organisations, less than one passes.
    private readonly record struct PageNote(string Source, ulong TitleHash, bool IsReached);

    // A link to a file of another organisation or to a file that is no page: the first of all that lead there.
    private sealed record PendingLink(string Page, string Source, LinkTarget Target, string Written, int Line, int Column) : IComparable<PendingLink>
    {
        public PendingLink(PageRecord page, OutgoingLink link)
            : this(page.Path, page.Source, link.Target, link.Written, link.Line, link.Column)
        {
        }

        public int CompareTo(PendingLink? other)
        {
            if (other is null)
            {
                return 1;
            }

            var byPage = string.CompareOrdinal(Page, other.Page);
            return byPage != 0 ? byPage : (Line, Column).CompareTo((other.Line, other.Column));
        }
    }
}
