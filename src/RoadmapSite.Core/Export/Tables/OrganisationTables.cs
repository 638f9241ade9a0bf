using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>The tables of an organisation that have rows, in the order of files and sheets.</summary>
internal static class OrganisationTables
{
    /// <summary>Makes the tables.</summary>
    /// <param name="facts">What is computed about the organisation.</param>
    /// <param name="site">Settings, words and as-of date.</param>
    public static IEnumerable<ExportTable> Of(OrganisationFacts facts, SitePagesContext site)
    {
        foreach (var table in facts.Organisation.Tables)
        {
            yield return TypedTable.Of(table, site.Theme.Words);
        }
    }
}
