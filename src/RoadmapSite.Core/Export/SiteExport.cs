using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export;

/// <summary>Files of the site as a whole that are not HTML.</summary>
public static class SiteExport
{
    /// <summary>Makes the files.</summary>
    /// <param name="cards">A card of every organisation, by id.</param>
    /// <param name="site">Settings, words and as-of date.</param>
    public static IEnumerable<ExportedFile> Files(IReadOnlyCollection<OrganisationCard> cards, SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(site);
        return [];
    }
}
