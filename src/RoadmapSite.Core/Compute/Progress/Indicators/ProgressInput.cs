using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>All that the three numbers and the state of a numeric indicator depend on (PROGRESS.md 1).</summary>
internal sealed record ProgressInput
{
    /// <summary>Whether the values are 1 for yes and 0 for no.</summary>
    public bool YesNo { get; init; }

    /// <summary>Which way is good, declared or told by the words of the targets; null to take it from the plan. Never <see cref="Model.Better.Range"/>.</summary>
    public Better? Better { get; init; }

    /// <summary>b; null when not given.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>T_1 … T_n by end date.</summary>
    public IReadOnlyList<PlannedValue> Plan { get; init; } = [];

    /// <summary>The actuals known at <see cref="AsOf"/>, one a period, by end date.</summary>
    public IReadOnlyList<KnownValue> Actuals { get; init; } = [];

    /// <summary>Whether the author confirms a plan that goes up and down (PROGRESS.md 2, P3).</summary>
    public bool PlanConfirmed { get; init; }

    /// <summary>Whether reports are expected at all.</summary>
    public bool ReportsExpected { get; init; } = true;

    /// <summary>D.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>g: days within which a report is awaited.</summary>
    public int GraceDays { get; init; } = 30;
}
