using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The accessibility statement: what the pages meet, how the version for visually impaired people works, whom to write to.</summary>
internal static class AccessibilityPage
{
    public static TemplateObject Model(SitePagesContext site, DiagnosticBag bag) =>
        SiteFrame.Of(site, SitePages.AccessibilityAddress, site.Theme.Words["page_accessibility"], "accessibility", bag);
}
