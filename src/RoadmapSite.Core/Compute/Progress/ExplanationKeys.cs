namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Every key that an <see cref="ExplanationLine"/> may have. The strings of a theme need words for each; docs/explanation-keys.md lists their arguments.</summary>
public static class ExplanationKeys
{
    /// <summary>Of <see cref="All"/>, those that head the lines below them.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["explain_people", "explain_share", "explain_whole"];

    /// <summary>The keys, by what they speak of.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // Inputs.
        "explain_as_of", "explain_counted_in", "explain_baseline", "explain_baseline_dated", "explain_no_baseline", "explain_target", "explain_target_text",
        "explain_final_target", "explain_final_target_text", "explain_report_missing", "explain_actual", "explain_actual_stale",
        "explain_actual_latest", "explain_actual_corrected", "explain_better_more_declared", "explain_better_less_declared",
        "explain_better_exact_declared", "explain_better_range_declared", "explain_better_more_told", "explain_better_less_told",
        "explain_better_more_rising", "explain_better_more_constant", "explain_better_more_ends",
        "explain_better_less_falling", "explain_better_less_ends", "explain_better_yes", "explain_yes_no",

        // Whether the target is met.
        "explain_met_more", "explain_met_more_strict", "explain_met_less", "explain_met_less_strict", "explain_met_exact",
        "explain_met_range", "explain_met_range_min", "explain_met_range_max", "explain_not_met_more", "explain_not_met_more_strict",
        "explain_not_met_less", "explain_not_met_less_strict", "explain_not_met_exact", "explain_not_met_range",
        "explain_not_met_range_min", "explain_not_met_range_max", "explain_met_yes_no", "explain_not_met_yes_no",

        // Formulas.
        "explain_step", "explain_step_hold_met", "explain_step_hold_more", "explain_step_hold_less", "explain_step_no_baseline",
        "explain_step_against_plan", "explain_step_exact", "explain_step_too_large", "explain_path", "explain_official_ratio_more",
        "explain_official_ratio_less", "explain_official_ratio_more_capped", "explain_official_ratio_less_capped",
        "explain_official_ratio_full", "explain_step_hold_negative", "explain_step_stale", "explain_score_met", "explain_score_step",
        "explain_score_none",

        // Composite values, parts, words, what is not counted.
        "explain_people", "explain_share", "explain_whole", "explain_composite_lead_people", "explain_composite_lead_share",
        "explain_composite_worse_people", "explain_composite_worse_share", "explain_composite_smallest", "explain_denominator_grew", "explain_denominator_fell",
        "explain_part_score", "explain_part_without_score", "explain_parts_any", "explain_parts_worst", "explain_parts_mean",
        "explain_text_met", "explain_text_not_met", "explain_text_unjudged", "explain_unreadable_target", "explain_excluded", "explain_cells_do_not_fit",

        // States of indicators.
        "explain_state_achieved", "explain_state_achieved_early", "explain_state_on_plan", "explain_state_kept", "explain_state_behind",
        "explain_state_far_behind", "explain_state_no_change", "explain_state_worse", "explain_state_lost", "explain_state_not_met", "explain_state_outside",
        "explain_state_awaiting", "explain_state_report_overdue", "explain_state_not_due", "explain_state_not_planned",
        "explain_state_no_target", "explain_state_check", "explain_state_excluded", "explain_state_untracked",

        // Measures.
        "explain_due", "explain_due_read_as", "explain_due_scheduled_as", "explain_mark", "explain_mark_additional", "explain_occurrences",
        "explain_fate", "explain_measure_done", "explain_measure_done_late", "explain_measure_done_unconfirmed",
        "explain_measure_on_schedule", "explain_measure_on_schedule_missed", "explain_measure_in_progress", "explain_measure_upcoming",
        "explain_measure_overdue", "explain_measure_disputed", "explain_measure_ongoing", "explain_measure_stale",
        "explain_measure_as_needed", "explain_measure_unresolved", "explain_measure_no_term", "explain_measure_cancelled",
        "explain_measure_postponed", "explain_measure_merged", "explain_measure_untracked",

        // Sets and districts.
        "explain_tally_counts", "explain_tally_rest", "explain_tally_weights", "explain_coverage", "explain_score", "explain_score_bounds",
        "explain_score_withheld", "explain_direction_weight", "explain_programme_ratio", "explain_district_share_yes",
        "explain_district_ratio", "explain_district_sum", "explain_district_people", "explain_district_distribution",
        "explain_district_declared_agrees", "explain_district_declared_differs",
    ];
}
