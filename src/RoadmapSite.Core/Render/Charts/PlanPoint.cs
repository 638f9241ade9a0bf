using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>Plan and actual of one period as numbers to be drawn. Missing is null and never zero.</summary>
/// <param name="Period">The period.</param>
internal sealed record PlanPoint(Period Period)
{
    /// <summary>The target in force; null when none is stated or it is no number.</summary>
    public decimal? Plan { get; init; }

    /// <summary>The first target, where a revision changed it.</summary>
    public decimal? Was { get; init; }

    /// <summary>The bounds planned, of an indicator that is to stay within them.</summary>
    public ValueBounds? Bounds { get; init; }

    /// <summary>The actual; null when none is known or it is no number.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Whether the period is over, something was planned for it, and nothing is reported.</summary>
    public bool Missing { get; init; }

    /// <summary>Whether the plan of the period is met; null when that cannot be said.</summary>
    public bool? Met { get; init; }

    /// <summary>Whether anything is planned.</summary>
    public bool HasPlan => Plan is not null || Bounds is not null;
}
