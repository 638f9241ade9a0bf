using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What surrounds the content of a page that belongs to the site as a whole and stands at its root.</summary>
internal static class SiteFrame
{
    /// <summary>All that its template is given besides the content.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">Its address.</param>
    /// <param name="title">Its title.</param>
    /// <param name="section">Its name for the menu.</param>
    /// <param name="bag">Takes what is wrong with the settings' texts.</param>
    /// <param name="root">What links begin with: empty at the root, or the path of the site for a page that is shown at any depth.</param>
    public static TemplateObject Of(SitePagesContext site, string address, string title, string section, DiagnosticBag bag, string root = "") => TemplateObject.Of(
        ("site", SiteModel.Of(site, bag)),
        ("assets", site.Theme.AssetNames),
        ("organisation", default),
        ("menu", Array.Empty<TemplateValue>()),
        ("page", TemplateObject.Of(
            ("address", address),
            ("absolute", site.Absolute(address)),
            ("title", title),
            ("heading", TemplateObject.Of(("plain", title), ("blocks", default))),
            ("short_title", title),
            ("full_title", title + site.Theme.Words["title_separator"] + site.Site.Title),
            ("section", section),
            ("up", root),
            ("top", root),
            ("home", root + SitePages.ListAddress),
            ("crumbs", Array.Empty<TemplateValue>()),
            ("is_overview", false),
            ("as_of", site.AsOf),
            ("updated", default))));
}
