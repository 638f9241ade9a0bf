using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate;

/// <summary>What the files of one organisation may name, and where findings about them go.</summary>
/// <param name="Site">The site with its dictionaries.</param>
/// <param name="Index">Other organisations.</param>
/// <param name="Roles">Ids of dictionary/roles.yml.</param>
/// <param name="Commons">Ids of dictionary/indicators.yml.</param>
/// <param name="Documents">Ids of documents.yml.</param>
/// <param name="Tables">Ids of tables/.</param>
/// <param name="Bag">Takes the findings.</param>
internal sealed record OrganisationScope(
    Site Site,
    SiteIndex Index,
    IdSet Roles,
    IdSet Commons,
    IdSet Documents,
    IdSet Tables,
    DiagnosticBag Bag);
