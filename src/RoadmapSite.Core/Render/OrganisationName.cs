using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render;

/// <summary>What pages of other organisations need to name this one and to link to it. Small: one is kept for every organisation of the site.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ShortName">Its short name.</param>
/// <param name="ParentId">The organisation above it.</param>
/// <param name="Roadmaps">Titles of its roadmaps by id.</param>
public sealed record OrganisationName(
    string Id,
    string ShortName,
    string? ParentId,
    IReadOnlyDictionary<string, string> Roadmaps)
{
    /// <summary>The name of an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    public static OrganisationName Of(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return new(
            organisation.Id,
            organisation.ShortName,
            organisation.ParentId,
            organisation.Roadmaps.ToDictionary(roadmap => roadmap.Id, roadmap => roadmap.Title.Value, StringComparer.Ordinal));
    }
}
