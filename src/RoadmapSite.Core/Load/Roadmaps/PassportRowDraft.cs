using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A row of a passport, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PassportRowDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Heading of the row; null where it has none.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Text { get; init; }
}
