using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Accepted findings, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class FindingsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Accepted findings.</summary>
    public required IReadOnlyList<AcceptedDraft> Findings { get; init; }
}
