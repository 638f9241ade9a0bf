using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A later order that changed the plan, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RevisionDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The order.</summary>
    public ApprovalDraft? Approval { get; init; }

    /// <summary>First day in force.</summary>
    public Sourced<DateOnly>? From { get; init; }

    /// <summary>Why.</summary>
    public Sourced<string>? Reason { get; init; }

    /// <summary>What it changed.</summary>
    public required IReadOnlyList<ChangeDraft> Changes { get; init; }
}
