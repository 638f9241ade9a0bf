using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The page for addresses that are not there. It is shown at any depth, so its links start at the path of the site; without a known path it has none.</summary>
internal static class NotFoundPage
{
    public static TemplateObject Model(SitePagesContext site, DiagnosticBag bag)
    {
        var root = site.Site.BaseUrl is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') + "/" : null;
        var title = site.Theme.Words["page_not_found"];
        return TemplateObject.Of(
            ("root", root),
            ("site", SiteModel.Of(site, bag)),
            ("assets", site.Theme.AssetNames),
            ("page", TemplateObject.Of(("title", title), ("full_title", title + site.Theme.Words["title_separator"] + site.Site.Title))));
    }
}
