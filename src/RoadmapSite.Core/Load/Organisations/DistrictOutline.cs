namespace RoadmapSite.Core.Load.Organisations;

/// <summary>What schools and districts below need to know of a district.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ParentId">The level above; null when there is none or it is unreadable.</param>
/// <param name="Roadmaps">Its roadmaps.</param>
internal sealed record DistrictOutline(string Id, string? ParentId, IReadOnlyList<RoadmapOutline> Roadmaps);

/// <summary>What roadmaps below need to know of a roadmap.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; its id when it has none that can be read.</param>
/// <param name="Commons">Identities of its indicators across organisations.</param>
internal sealed record RoadmapOutline(string Id, string Title, IReadOnlySet<string> Commons);
