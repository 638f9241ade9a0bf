using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>Headings of the act, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ColumnsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Heading by key of the column.</summary>
    public required IReadOnlyList<KeyValuePair<string, Sourced<string>>> Headings { get; init; }

    /// <summary>Heading by period.</summary>
    public required IReadOnlyList<Keyed<Sourced<string>>> Periods { get; init; }
}
