using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>A unit, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class UnitDraft(MapFields fields) : Draft(fields)
{
    /// <summary>As printed.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>Other spellings.</summary>
    public required IReadOnlyList<Sourced<string>> Also { get; init; }

    /// <summary>What its values are.</summary>
    public Sourced<string>? Kind { get; init; }
}
