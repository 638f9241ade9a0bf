using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>A quarter of a school year, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SchoolQuarterDraft(MapFields fields) : Draft(fields)
{
    /// <summary>School year.</summary>
    public Sourced<string>? Year { get; init; }

    /// <summary>1 to 4.</summary>
    public Sourced<int>? Quarter { get; init; }

    /// <summary>First day.</summary>
    public Sourced<DateOnly>? From { get; init; }

    /// <summary>Last day.</summary>
    public Sourced<DateOnly>? To { get; init; }
}
