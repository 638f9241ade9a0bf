using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Search;

namespace RoadmapSite.Core.Render;

/// <summary>What the list of organisations shows of one. Small: one is kept for every organisation of the site.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Short name.</param>
/// <param name="Kind">School or district.</param>
/// <param name="ParentId">The organisation above it.</param>
/// <param name="Address">Path of its overview in the output folder.</param>
/// <param name="Fictional">Whether it is a made-up example.</param>
/// <param name="Tracked">Whether reports are expected for any of its roadmaps; else nothing is called missing or overdue.</param>
/// <param name="Running">Roadmaps whose term has not ended.</param>
/// <param name="Finished">Roadmaps whose term has ended.</param>
/// <param name="Indicators">Counts of its indicators.</param>
/// <param name="Measures">Counts of its measures.</param>
/// <param name="Updated">Latest day of its content.</param>
public sealed record OrganisationCard(
    string Id,
    string Name,
    string ShortName,
    OrganisationKind Kind,
    string? ParentId,
    string Address,
    bool Fictional,
    bool Tracked,
    int Running,
    int Finished,
    IndicatorTally Indicators,
    MeasureTally Measures,
    DateOnly? Updated)
{
    /// <summary>What the search page lists of it without JavaScript; empty where there are too many organisations for that.</summary>
    internal IReadOnlyList<OutlineLink> Outline { get; init; } = [];

    /// <summary>The card of an organisation.</summary>
    /// <param name="facts">What is computed about it.</param>
    /// <param name="site">The site.</param>
    public static OrganisationCard Of(OrganisationFacts facts, SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(site);
        var organisation = facts.Organisation;
        return new(
            organisation.Id,
            organisation.Name.Value,
            organisation.ShortName,
            organisation.Kind,
            organisation.ParentId,
            OrganisationPages.Folder(organisation, site) + Pages.Addresses.Overview,
            organisation.Fictional,
            facts.Roadmaps.Any(roadmap => roadmap.Roadmap.Reporting == Reporting.Expected),
            facts.Roadmaps.Count(roadmap => !roadmap.Finished),
            facts.Roadmaps.Count(roadmap => roadmap.Finished),
            facts.IndicatorTally,
            facts.MeasureTally,
            facts.Updated);
    }
}
