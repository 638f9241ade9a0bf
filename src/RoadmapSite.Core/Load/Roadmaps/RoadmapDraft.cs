using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A roadmap, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class RoadmapDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Wording for parents.</summary>
    public Sourced<string>? Plain { get; init; }

    /// <summary>The days it runs.</summary>
    public TermDraft? Term { get; init; }

    /// <summary>Columns of indicator tables.</summary>
    public PeriodsDraft? Periods { get; init; }

    /// <summary>The day of the baselines.</summary>
    public Sourced<DateOnly>? BaselineDate { get; init; }

    /// <summary>Whether reports are expected.</summary>
    public Sourced<Reporting>? Reporting { get; init; }

    /// <summary>The roadmap above.</summary>
    public ParentDraft? Parent { get; init; }

    /// <summary>The project it belongs to.</summary>
    public ProjectDraft? Project { get; init; }

    /// <summary>Stamps and acts of approval.</summary>
    public required IReadOnlyList<ApprovalDraft> Approvals { get; init; }

    /// <summary>File with the clauses of the act.</summary>
    public Sourced<string>? Order { get; init; }

    /// <summary>Passport of the programme.</summary>
    public required IReadOnlyList<PassportRowDraft> Passport { get; init; }

    /// <summary>Headings of the act.</summary>
    public ColumnsDraft? Columns { get; init; }

    /// <summary>Directions.</summary>
    public required IReadOnlyList<DirectionDraft> Directions { get; init; }

    /// <summary>Blocks of text, analysis and figures.</summary>
    public required IReadOnlyList<BlockDraft> Blocks { get; init; }

    /// <summary>Footnotes.</summary>
    public required IReadOnlyList<FootnoteDraft> Footnotes { get; init; }

    /// <summary>Later orders that changed the plan.</summary>
    public required IReadOnlyList<RevisionDraft> Revisions { get; init; }

    /// <summary>Former ids.</summary>
    public required IReadOnlyList<Sourced<string>> Formerly { get; init; }
}
