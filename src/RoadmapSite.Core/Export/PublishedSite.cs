using System.Collections.Concurrent;
using System.Text;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Export.Feeds;
using RoadmapSite.Core.Export.Sitemaps;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export;

/// <summary>Collects while the site is built what only a site with a known address has: sitemap, robots.txt and the feed of the newest changes of all organisations. Without <c>base_url</c> there is nothing but a note. Safe for several threads.</summary>
/// <param name="site">Settings and words.</param>
/// <param name="settings">site.yml as findings and the manifest name it.</param>
internal sealed class PublishedSite(SitePagesContext site, string settings)
{
    private const int NewestOfAll = 50;

    private readonly ConcurrentBag<(string Path, DateOnly? Updated)> pages = [];
    private readonly NewestEntries newest = new(NewestOfAll);

    /// <summary>Takes a finished page; those that search engines shall not list are left out.</summary>
    /// <param name="page">The page.</param>
    public void Add(RenderedPage page)
    {
        if (site.Site.BaseUrl is not null && page.Kind == RenderedKind.Page && !page.IsFormerAddress && page.Path != SitePages.NotFoundAddress)
        {
            pages.Add((page.Path, page.Updated));
        }
    }

    /// <summary>Takes the changes of an organisation, for the feed of the site; with one organisation its own feed is that of the site.</summary>
    /// <param name="facts">The organisation.</param>
    public void Add(OrganisationFacts facts)
    {
        if (site.Site.BaseUrl is not null && !site.SingleOrganisation && site.Site.Files.Contains(DownloadFormat.Atom))
        {
            newest.Add(new OrganisationFeed(facts, site).Entries());
        }
    }

    /// <summary>The feed of the newest changes of all organisations, when all were taken; none when nothing changed.</summary>
    public IEnumerable<ExportedFile> Feed() => newest.All is { Count: > 0 } changes
        ? [FeedFiles.File(site.Theme.Words.Format("feed_title", site.Site.Title), "", changes, site, settings)]
        : [];

    /// <summary>The files, when all organisations and pages were taken.</summary>
    /// <param name="bag">Takes the note about what is missing without an address.</param>
    public IEnumerable<SiteFile> Files(DiagnosticBag bag)
    {
        if (site.Site.BaseUrl is null)
        {
            bag.Report(Codes.NoBaseUrl, SourceSpan.WholeFile(settings));
            return [];
        }

        return AllFiles();
    }

    private IEnumerable<SiteFile> AllFiles()
    {
        var entries = pages.OrderBy(page => page.Path, StringComparer.Ordinal).Select(page => new SitemapEntry(site.Absolute(page.Path)!, page.Updated)).ToList();
        foreach (var (path, bytes) in SitemapWriter.Write(entries, path => site.Absolute(path)!))
        {
            yield return new SiteFile(path, bytes, settings);
        }

        yield return new SiteFile("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {site.Absolute(SitemapWriter.Name)}\n"), settings);
    }
}
