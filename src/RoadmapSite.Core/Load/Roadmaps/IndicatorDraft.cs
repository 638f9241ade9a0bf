using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>An indicator or a part of one, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class IndicatorDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Number as printed.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Title as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The row that this one goes on.</summary>
    public Sourced<string>? Continues { get; init; }

    /// <summary>Whether the act has a number here and nothing else.</summary>
    public Sourced<bool>? Empty { get; init; }

    /// <summary>Wording for parents.</summary>
    public Sourced<string>? Plain { get; init; }

    /// <summary>Identity across organisations.</summary>
    public Sourced<string>? Common { get; init; }

    /// <summary>Unit as printed.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<IndicatorKind>? Kind { get; init; }

    /// <summary>Which way is good.</summary>
    public Sourced<Better>? Better { get; init; }

    /// <summary>Value at the start.</summary>
    public BaselineDraft? Baseline { get; init; }

    /// <summary>Targets by period.</summary>
    public required IReadOnlyList<Keyed<Sourced<string>>> Targets { get; init; }

    /// <summary>The row as printed.</summary>
    public required IReadOnlyList<Sourced<string>> Cells { get; init; }

    /// <summary>How parts make up the whole.</summary>
    public Sourced<PartsRelation>? Relation { get; init; }

    /// <summary>Parts.</summary>
    public required IReadOnlyList<IndicatorDraft> Parts { get; init; }

    /// <summary>Bounds.</summary>
    public BoundsDraft? Range { get; init; }

    /// <summary>How a district adds it up.</summary>
    public Sourced<Aggregate>? Aggregate { get; init; }

    /// <summary>Weight.</summary>
    public Sourced<decimal>? Weight { get; init; }

    /// <summary>Why it is left out of totals.</summary>
    public ExclusionDraft? Exclude { get; init; }

    /// <summary>Whether the author confirms a plan that goes up and down.</summary>
    public Sourced<bool>? PlanConfirmed { get; init; }

    /// <summary>Leading part of a composite.</summary>
    public Sourced<CompositeLead>? Lead { get; init; }

    /// <summary>Responsible, as printed.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>Term, as printed.</summary>
    public Sourced<string>? Due { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Edition mark.</summary>
    public Sourced<string>? Edition { get; init; }

    /// <summary>Mark of a footnote.</summary>
    public Sourced<string>? Footnote { get; init; }

    /// <summary>Former ids.</summary>
    public required IReadOnlyList<Sourced<string>> Formerly { get; init; }
}
