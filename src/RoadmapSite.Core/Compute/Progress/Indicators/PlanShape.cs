using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>How a plan goes from its baseline through its targets (PROGRESS.md 2, P2).</summary>
internal enum PlanShape
{
    /// <summary>No targets.</summary>
    Empty,

    /// <summary>Never falls, rises at least once.</summary>
    Rising,

    /// <summary>Never rises, falls at least once.</summary>
    Falling,

    /// <summary>Does not change.</summary>
    Constant,

    /// <summary>Rises and falls.</summary>
    NonMonotonic,
}

/// <summary>Reads the shape of a plan and what it says of the good direction.</summary>
internal static class PlanShapes
{
    /// <summary>The shape of the sequence b, T_1 … T_n.</summary>
    /// <param name="baseline">b, if given.</param>
    /// <param name="plan">The targets.</param>
    public static PlanShape Of(decimal? baseline, IReadOnlyList<PlannedValue> plan)
    {
        if (plan.Count == 0)
        {
            return PlanShape.Empty;
        }

        bool rises = false, falls = false;
        var previous = baseline ?? plan[0].Value;
        for (var i = 0; i < plan.Count; i++)
        {
            var value = plan[i].Value;
            rises |= value > previous;
            falls |= value < previous;
            previous = value;
        }

        return (rises, falls) switch
        {
            (true, true) => PlanShape.NonMonotonic,
            (true, false) => PlanShape.Rising,
            (false, true) => PlanShape.Falling,
            _ => PlanShape.Constant,
        };
    }

    /// <summary>Which way is good where the author does not say: the way the plan goes; of a confirmed plan that goes up and down, the way from its beginning to its end.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="baseline">b, if given.</param>
    /// <param name="plan">The targets, at least one.</param>
    public static Better BetterOf(PlanShape shape, decimal? baseline, IReadOnlyList<PlannedValue> plan) => shape switch
    {
        PlanShape.Falling => Better.Less,
        PlanShape.NonMonotonic when plan[^1].Value < (baseline ?? plan[0].Value) => Better.Less,
        _ => Better.More,
    };
}
