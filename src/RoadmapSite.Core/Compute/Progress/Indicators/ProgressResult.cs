using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Which rule gave the step, for «как посчитано».</summary>
internal enum StepRule
{
    /// <summary>The step is undefined or was not asked for.</summary>
    None,

    /// <summary>The formula of PROGRESS.md 3.</summary>
    Formula,

    /// <summary>Target equal to baseline, met: 100.</summary>
    HoldMet,

    /// <summary>Target equal to baseline, not met: the ratio of actual and target.</summary>
    HoldRatio,

    /// <summary>No baseline: met or not, no step.</summary>
    NoBaseline,

    /// <summary>The plan goes against what is declared better: met or not, no step.</summary>
    AgainstPlan,

    /// <summary>Just the target is asked for: met or not, no step.</summary>
    Exact,
}

/// <summary>State and numbers of one numeric indicator.</summary>
internal sealed record ProgressResult
{
    /// <summary>The state.</summary>
    public required IndicatorState State { get; init; }

    /// <summary>Shape of baseline and targets.</summary>
    public PlanShape Shape { get; init; }

    /// <summary>Which way is good; null without a plan.</summary>
    public Better? Better { get; init; }

    /// <summary>Index in the plan of the target due; −1 when none is, or the plan is not judged.</summary>
    public int Due { get; init; } = -1;

    /// <summary>Index among the actuals of the one used; −1 for none.</summary>
    public int Actual { get; init; } = -1;

    /// <summary>Whether the actual used is older than the period due.</summary>
    public bool Stale { get; init; }

    /// <summary>Days by which the report is overdue.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>Whether the target due is met; null when unknown.</summary>
    public bool? Met { get; init; }

    /// <summary>Step in percent.</summary>
    public decimal? Step { get; init; }

    /// <summary>The rule behind <see cref="Step"/>.</summary>
    public StepRule StepRule { get; init; }

    /// <summary>Path in percent.</summary>
    public decimal? Path { get; init; }

    /// <summary>СД in percent.</summary>
    public decimal? OfficialRatio { get; init; }

    /// <summary>Score, 0 to 1.</summary>
    public decimal? Score { get; init; }

    /// <summary>Trend.</summary>
    public Trend Trend { get; init; }
}
