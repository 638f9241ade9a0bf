using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Councils, working groups and coordinators, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PeopleDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Groups.</summary>
    public required IReadOnlyList<GroupDraft> Groups { get; init; }
}
