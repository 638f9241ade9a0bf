namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Keys of the rule that gave a state.</summary>
internal static class StateKeys
{
    /// <summary>The rule that counts a value outside its bounds as not met.</summary>
    public const string OutsideBounds = "explain_state_outside";

    /// <summary><c>explain_state_on_plan</c> and so on: the rule of PROGRESS.md 4 in words.</summary>
    /// <param name="state">The state.</param>
    public static string Of(IndicatorState state) => state switch
    {
        IndicatorState.Achieved => "explain_state_achieved",
        IndicatorState.AchievedEarly => "explain_state_achieved_early",
        IndicatorState.OnPlan => "explain_state_on_plan",
        IndicatorState.Kept => "explain_state_kept",
        IndicatorState.Behind => "explain_state_behind",
        IndicatorState.FarBehind => "explain_state_far_behind",
        IndicatorState.NoChange => "explain_state_no_change",
        IndicatorState.Worse => "explain_state_worse",
        IndicatorState.Lost => "explain_state_lost",
        IndicatorState.NotMet => "explain_state_not_met",
        IndicatorState.Awaiting => "explain_state_awaiting",
        IndicatorState.ReportOverdue => "explain_state_report_overdue",
        IndicatorState.NotDue => "explain_state_not_due",
        IndicatorState.NotPlanned => "explain_state_not_planned",
        IndicatorState.NoTarget => "explain_state_no_target",
        IndicatorState.Check => "explain_state_check",
        IndicatorState.Excluded => "explain_state_excluded",
        _ => "explain_state_untracked",
    };
}
