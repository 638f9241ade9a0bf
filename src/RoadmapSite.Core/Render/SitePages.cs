using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Render;

/// <summary>Pages of the site as a whole: the list of organisations, how progress is computed, the accessibility statement, the search, and the one for addresses that are not there.</summary>
public static class SitePages
{
    /// <summary>Address of the list of organisations.</summary>
    internal const string ListAddress = "index.html";

    /// <summary>Address of the page that tells how progress is computed.</summary>
    internal const string MethodAddress = "method.html";

    /// <summary>Address of the accessibility statement.</summary>
    internal const string AccessibilityAddress = "accessibility.html";

    /// <summary>Address of the search.</summary>
    internal const string SearchAddress = "search.html";

    /// <summary>Address of the search index.</summary>
    internal const string SearchIndexAddress = "search-index.js";

    /// <summary>Address of the page for addresses that are not there.</summary>
    internal const string NotFoundAddress = "404.html";

    /// <summary>Addresses at the root that an organisation's own pages may not take when they stand there.</summary>
    internal static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { NotFoundAddress, MethodAddress, AccessibilityAddress, SearchAddress };

    /// <summary>Addresses of the pages of a site, without rendering them.</summary>
    /// <param name="site">What the pages share.</param>
    public static IEnumerable<string> Addresses(SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        string?[] addresses = [site.SingleOrganisation ? null : ListAddress, MethodAddress, AccessibilityAddress, site.Site.Search ? SearchAddress : null, NotFoundAddress];
        return addresses.OfType<string>();
    }

    /// <summary>Renders the pages of the site.</summary>
    /// <param name="cards">A card of every organisation.</param>
    /// <param name="site">What the pages share.</param>
    /// <param name="files">Files of the site, in the order they are listed.</param>
    /// <param name="bag">Takes errors of templates.</param>
    public static IEnumerable<RenderedPage> Render(IReadOnlyCollection<OrganisationCard> cards, SitePagesContext site, IReadOnlyList<DownloadFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(bag);
        ArgumentNullException.ThrowIfNull(files);
        return RenderAll(cards, site, files, bag);
    }

    private static IEnumerable<RenderedPage> RenderAll(IReadOnlyCollection<OrganisationCard> cards, SitePagesContext site, IReadOnlyList<DownloadFile> files, DiagnosticBag bag)
    {
        using var renderer = new PageRenderer(site.Theme, bag);
        if (!site.SingleOrganisation && renderer.Render(PageTemplates.Organisations, OrganisationsPage.Model(cards, site, files, bag)) is { } list)
        {
            yield return new RenderedPage(ListAddress, list, site.Theme.Root + "/" + PageTemplates.Organisations);
        }

        if (renderer.Render(PageTemplates.Method, MethodPage.Model(site, bag)) is { } method)
        {
            yield return new RenderedPage(MethodAddress, method, site.Theme.Root + "/" + PageTemplates.Method);
        }

        if (renderer.Render(PageTemplates.Accessibility, AccessibilityPage.Model(site, bag)) is { } accessibility)
        {
            yield return new RenderedPage(AccessibilityAddress, accessibility, site.Theme.Root + "/" + PageTemplates.Accessibility);
        }

        if (site.Site.Search && renderer.Render(PageTemplates.Search, SearchPage.Model(cards, site, bag)) is { } search)
        {
            yield return new RenderedPage(SearchAddress, search, site.Theme.Root + "/" + PageTemplates.Search);
        }

        if (renderer.Render(PageTemplates.NotFound, NotFoundPage.Model(site, bag)) is { } notFound)
        {
            yield return new RenderedPage(NotFoundAddress, notFound, site.Theme.Root + "/" + PageTemplates.NotFound);
        }
    }
}
