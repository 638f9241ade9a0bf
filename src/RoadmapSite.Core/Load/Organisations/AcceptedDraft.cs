using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>An accepted finding, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class AcceptedDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Code.</summary>
    public Sourced<string>? Code { get; init; }

    /// <summary>Subject.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Why.</summary>
    public Sourced<string>? Reason { get; init; }
}
