using System.Collections.Concurrent;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify.Html;
using RoadmapSite.Core.Verify.Rules;

namespace RoadmapSite.Core.Verify;

/// <summary>Is the finished HTML fit to publish? Safe for several threads; each call has a bag of its own.</summary>
/// <param name="options">What the owner of the site has settled.</param>
internal sealed class PageVerifier(VerifyOptions options)
{
    private readonly ConcurrentBag<Desk> pages = [];
    private readonly ConcurrentBag<Desk> fragments = [];
    private readonly ConcurrentBag<Desk> svedenFragments = [];

    /// <summary>Checks a page of the site.</summary>
    /// <param name="page">The page.</param>
    /// <param name="bag">Takes its findings.</param>
    /// <param name="official">Contacts that may stand on it beside those of the options.</param>
    /// <returns>What <see cref="SiteLinks"/> needs to know of it.</returns>
    public PageRecord Verify(RenderedPage page, DiagnosticBag bag, OfficialContacts? official = null) => Verify(page, KindOf(page.Kind), bag, official);

    /// <summary>Checks a page or a fragment for another site.</summary>
    /// <param name="page">The page.</param>
    /// <param name="kind">One kind.</param>
    /// <param name="bag">Takes its findings.</param>
    /// <param name="official">Contacts that may stand on it beside those of the options.</param>
    /// <returns>What <see cref="SiteLinks"/> needs to know of a page.</returns>
    public PageRecord Verify(RenderedPage page, PageKinds kind, DiagnosticBag bag, OfficialContacts? official = null)
    {
        var free = kind switch
        {
            PageKinds.Page => pages,
            PageKinds.Fragment => fragments,
            PageKinds.SvedenFragment => svedenFragments,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        var desk = free.TryTake(out var used) ? used : new Desk(options, kind);
        try
        {
            desk.View.Begin(page, bag, official ?? OfficialContacts.None);
            desk.Reader.Read(desk.View);
            return desk.View.ToRecord();
        }
        finally
        {
            free.Add(desk);
        }
    }

    private static PageKinds KindOf(RenderedKind kind) => kind switch
    {
        RenderedKind.Fragment => PageKinds.Fragment,
        RenderedKind.SvedenFragment => PageKinds.SvedenFragment,
        _ => PageKinds.Page,
    };

    // A set of rules, which sees one page at a time. There are as many as threads.
    private sealed class Desk(VerifyOptions options, PageKinds kind)
    {
        public PageView View { get; } = new(options, kind);

        public PageReader Reader { get; } = new(new RuleTable(AllRules.Create(), kind));
    }
}
