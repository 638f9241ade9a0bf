using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Render;

/// <summary>The words that files beside the pages use: titles, headings of columns, states of terms. Every theme must have them.</summary>
internal static class FileWords
{
    /// <summary>All keys.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enum.GetValues<OccurrenceState>().Select(state => "occurrence_" + Names.Snake(state)),
        "file_table", "file_indicators", "file_schools", "file_column_organisation_id", "file_column_who", "file_who_school", "file_who_computed", "file_who_declared", "file_column_state_now", "file_column_state_now_id", "file_values", "file_measures", "file_occurrences", "file_workbook", "file_everything", "file_schema", "file_organisations", "file_organisations_schema",
        "column_measure", "met_yes", "met_no", "yes", "no", "document_number", "document_date", "quoted",
        "file_column_roadmap", "file_column_direction", "file_column_part_of", "file_column_plain", "file_column_kind", "file_column_better",
        "file_column_baseline_number", "file_column_baseline_date", "file_column_weight", "file_column_due_period", "file_column_due_end",
        "file_column_due_target", "file_column_actual_period", "file_column_actual_text", "file_column_actual_number", "file_column_actual_share",
        "file_column_step", "file_column_path", "file_column_official", "file_column_trend", "file_column_document", "file_column_documents",
        "file_column_state_id", "file_column_roadmap_id", "file_column_direction_id", "file_column_indicator_id", "file_column_part_of_id",
        "file_column_common", "file_column_file", "file_column_line", "file_column_period", "file_column_period_id", "file_column_period_end",
        "file_column_closed", "file_column_target_text", "file_column_target_number", "file_column_target_share", "file_column_original_target",
        "file_column_original_number", "file_column_numerator", "file_column_denominator", "file_column_met", "file_column_reported",
        "file_column_target_file", "file_column_target_line", "file_column_actual_file", "file_column_actual_line", "file_column_row_kind",
        "file_column_of_result", "file_column_original_due", "file_column_read_as", "file_column_remarks", "file_column_start", "file_column_end",
        "file_column_next_due", "file_column_roles", "file_column_by_period", "file_column_occurrences_due", "file_column_occurrences_done",
        "file_column_marks", "file_column_schedule_kind", "file_column_measure_id", "file_column_times", "file_column_done", "file_column_days_late",
        "file_column_occurrence_state", "file_column_occurrence_state_id", "file_row_measure", "file_row_result",
    ];
}
