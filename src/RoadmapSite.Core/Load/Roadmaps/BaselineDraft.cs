using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>The value an indicator starts from, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class BaselineDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The value.</summary>
    public Sourced<string>? Value { get; init; }

    /// <summary>Its day.</summary>
    public Sourced<DateOnly>? Date { get; init; }
}
