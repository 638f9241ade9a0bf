using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>An indicator that organisations share, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class CommonIndicatorDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Wording for parents.</summary>
    public Sourced<string>? Plain { get; init; }

    /// <summary>Unit.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<IndicatorKind>? Kind { get; init; }

    /// <summary>Which way is good.</summary>
    public Sourced<Better>? Better { get; init; }

    /// <summary>How it adds up.</summary>
    public Sourced<Aggregate>? Aggregate { get; init; }
}
