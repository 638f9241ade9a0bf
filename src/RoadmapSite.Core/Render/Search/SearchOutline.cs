using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Render.Search;

/// <summary>A link of the index page.</summary>
/// <param name="Text">Title of the page.</param>
/// <param name="Address">Its address in the output folder, as a link.</param>
/// <param name="IsPart">Whether it stands under the link before, as a direction or the text of the order under its roadmap.</param>
internal sealed record OutlineLink(string Text, string Address, bool IsPart);

/// <summary>The pages, roadmaps and directions of an organisation, for the search page without JavaScript, where the browser's own search finds them.</summary>
internal static class SearchOutline
{
    /// <summary>With more organisations the page lists only the organisations: it is to stay small enough for an old phone, and this list small in memory.</summary>
    public const int MostOrganisations = 100;

    /// <summary>The links; none where the site has no search or too many organisations.</summary>
    /// <param name="scope">The organisation with its planned pages.</param>
    public static IReadOnlyList<OutlineLink> Of(OrganisationScope scope)
    {
        if (!scope.Site.Site.Search || scope.Site.Names.Count > MostOrganisations)
        {
            return [];
        }

        var folder = Addresses.Link(OrganisationPages.Folder(scope.Organisation, scope.Site));
        return
        [
            .. scope.Pages.All
                .Where(page => page is not (OverviewPage or MovedPage or IndicatorPage or PrintPage))
                .Select(page => new OutlineLink(page.Title, folder + Addresses.Link(page.Address), page is OrderPage or DirectionPage or TablePage or NotePage)),
        ];
    }
}
