using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>An abbreviation or a foreign name, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TermEntryDraft(MapFields fields) : Draft(fields)
{
    /// <summary>As it stands in texts.</summary>
    public Sourced<string>? Term { get; init; }

    /// <summary>In full.</summary>
    public Sourced<string>? Meaning { get; init; }

    /// <summary>Its language.</summary>
    public Sourced<string>? Lang { get; init; }
}
