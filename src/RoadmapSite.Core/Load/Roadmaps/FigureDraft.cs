using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A stated figure, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class FigureDraft(MapFields fields) : Draft(fields)
{
    /// <summary>What is counted.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Value as printed.</summary>
    public Sourced<string>? Value { get; init; }

    /// <summary>Unit as printed.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>The day it is stated for.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>A remark.</summary>
    public Sourced<string>? Note { get; init; }
}
