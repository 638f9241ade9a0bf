namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>What a state says: how it is counted, and which of two is worse (PROGRESS.md 4).</summary>
internal static class IndicatorStates
{
    /// <summary>How a state is counted in totals.</summary>
    /// <param name="state">The state.</param>
    public static StateClass Class(this IndicatorState state) => state switch
    {
        IndicatorState.Achieved or IndicatorState.AchievedEarly or IndicatorState.OnPlan or IndicatorState.Kept => StateClass.Met,
        IndicatorState.Behind or IndicatorState.FarBehind or IndicatorState.NoChange or IndicatorState.Worse
            or IndicatorState.Lost or IndicatorState.NotMet => StateClass.NotMet,
        IndicatorState.Awaiting or IndicatorState.ReportOverdue => StateClass.Missing,
        IndicatorState.NotDue => StateClass.NotDue,
        _ => StateClass.Outside,
    };

    /// <summary>Place in the order from worst to best; states of equal place are equally good. A plan to be checked comes before all, for nothing can be said of it; after the states not met come the missing ones, after those met the ones that say nothing yet.</summary>
    /// <param name="state">The state.</param>
    public static int Rank(this IndicatorState state) => state switch
    {
        IndicatorState.Check => 0,
        IndicatorState.Lost => 1,
        IndicatorState.Worse => 2,
        IndicatorState.NoChange => 3,
        IndicatorState.NotMet => 4,
        IndicatorState.FarBehind => 5,
        IndicatorState.Behind => 6,
        IndicatorState.ReportOverdue => 7,
        IndicatorState.Awaiting => 8,
        IndicatorState.OnPlan or IndicatorState.Kept => 9,
        IndicatorState.AchievedEarly => 10,
        IndicatorState.Achieved => 11,
        IndicatorState.Untracked => 12,
        IndicatorState.NotDue => 13,
        IndicatorState.NotPlanned => 14,
        IndicatorState.NoTarget => 15,
        _ => 16,
    };
}
