using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Changes;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Search;

namespace RoadmapSite.Core.Render;

/// <summary>The words that pages use besides those their templates name: every theme must have them.</summary>
internal static class RequiredWords
{
    /// <summary>The state of a value outside its bounds in words.</summary>
    public const string OutsideBounds = "indicator_outside";

    /// <summary>All keys, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. ExplanationKeys.All,
        .. FileWords.All,
        .. Charts.PlanCaption.Keys,
        .. Charts.UnitCaption.Keys,
        .. Charts.TimelineCaption.Keys,
        .. Charts.DistributionCaption.Keys,
        "chart_start_short", "chart_school_year", "chart_quarter", "yes", "no",
        .. Enum.GetValues<IndicatorState>().Select(KeyOf), OutsideBounds,
        .. Enum.GetValues<MeasureState>().Select(KeyOf),
        .. Enum.GetValues<MeasureState>().Select(state => "group_" + Names.Snake(state)),
        .. Enum.GetValues<IndicatorKind>().Select(KeyOf),
        .. Enum.GetValues<Better>().Select(KeyOf),
        .. Enum.GetValues<PeriodKind>().Select(KeyOf),
        .. Enum.GetValues<Aggregate>().Select(KeyOf),
        .. Enum.GetValues<IndicatorState>().Select(MethodOf),
        .. Enum.GetValues<MeasureState>().Select(MethodOf),
        .. Enum.GetValues<SearchKind>().Select(KeyOf),
        .. Enum.GetValues<Ambition>().Select(KeyOf),
        .. Enum.GetValues<Ambition>().Select(RevisionOf),
        .. Enum.GetValues<PlanField>().Select(field => "field_" + Names.Snake(field)),
        .. Enum.GetValues<Pages.MeasureView>().Select(view => "view_" + Names.Snake(view)),
        .. SvedenFacts.Select(fact => "sveden_" + fact),
        .. PeopleKinds.Select(kind => "people_" + kind),
        .. SwotQuarters.Select(quarter => "swot_" + quarter),
        "column_number", "column_indicator", "column_unit", "column_baseline", "column_due", "column_responsible", "column_state",
        "column_measure", "column_result_title", "column_target", "column_result", "column_evidence", "column_control", "column_funding",
        "column_total_computed", "column_total_declared", "column_funding_year",
        "column_post", "column_name", "column_organisation", "column_role", "column_task",
        "table_indicators", "table_measures", "table_results", "period_plan", "period_actual",
        "abbreviations_own", "footnote", "footnote_back", "not_given", "no_data", "not_due_yet", "not_counted", "not_provided",
        "direction_label", "direction_name", "direction_name_colon", "direction_untitled", "continued", "measure_place",
        "page_indicators", "page_measures", "page_measures_direction", "page_measures_role", "page_measures_month", "page_calendar", "page_calendar_year", "page_changes", "page_order",
        "measure_running", "group_running", "group_nobody", "group_going_on", "group_undated", "group_dropped", "term_missed", "page_people", "page_documents", "page_tables", "page_files", "page_news", "page_not_found", "page_moved",
        "page_schools", "page_matrix", "page_method", "page_accessibility", "page_search", "method_days", "method_reason", "column_indicator", "direction", "organisation",
        "page_remarks", "remarks_file", .. RemarkGroups.Keys.Select(key => "remarks_" + key),
        "calendar_title", "calendar_role_title", "calendar_due", "calendar_state", "calendar_as_of", "calendar_year_not_stated", "calendar_written", "calendar_window", "calendar_responsible", "calendar_roadmap",
        "feed_title", "feed_approved", "feed_revised", "feed_reported", "feed_report_counts", "document_number", "document_date", "read_as", "fictional_about",
        "file_calendar", "file_calendar_role", "file_changes", "page_print", "page_fragments", "fragment_summary", "fragment_indicators", "fragment_measures", "fragment_sveden",
        "menu_overview", "page_pages", "menu_roadmap", "roadmap_of_years", "numbered_indicator", "heading_opens_including", "heading_opens_of_them", "menu_print", "title_separator", "title_repeated",
        "size_kb", "size_mb", "trend_better", "trend_same", "trend_worse", "trend_periods_better", "trend_periods_same", "trend_periods_worse",
        "promise_to", "promise_from_to", "promise_from_to_answer", "better_yes", "promise_keep", "promise_keep_answer", "people_share", "declared_less", "declared_more",
        "met_yes", "met_no", "met_outside", "met_nothing_promised", "met_without_plan", "met_not_compared", "fate_cancelled", "fate_postponed", "fate_merged",
    ];

    private static IEnumerable<string> PeopleKinds => ["council", "working_group", "coordinators", "administration", "other"];

    private static IEnumerable<string> SvedenFacts =>
    [
        "ovz", "purposeFacil", "purposeFacilOvz", "comNet", "comNetOvz", "erList",
        .. Enum.GetValues<SvedenRoomKind>().Select(kind => "rooms_" + Names.Snake(kind)),
    ];

    private static IEnumerable<string> SwotQuarters => ["strengths", "weaknesses", "opportunities", "threats"];

    /// <summary>The key of a state, such as <c>indicator_far_behind</c>.</summary>
    public static string KeyOf(IndicatorState state) => "indicator_" + Names.Snake(state);

    /// <summary>The key of a state, such as <c>measure_done_late</c>.</summary>
    public static string KeyOf(MeasureState state) => "measure_" + Names.Snake(state);

    /// <summary>The key of what the method page says of a state.</summary>
    public static string MethodOf(IndicatorState state) => "method_" + KeyOf(state);

    /// <summary>The key of what the method page says of a state.</summary>
    public static string MethodOf(MeasureState state) => "method_" + KeyOf(state);

    /// <summary>The key of a kind of value.</summary>
    public static string KeyOf(IndicatorKind kind) => "kind_" + Names.Snake(kind);

    /// <summary>The key of a way to add up over schools.</summary>
    public static string KeyOf(Aggregate aggregate) => "aggregate_" + Names.Snake(aggregate);

    /// <summary>The key of what a revised target asks beside the first one.</summary>
    public static string KeyOf(Ambition ambition) => "ambition_" + Names.Snake(ambition);

    /// <summary>The key of what the search finds.</summary>
    public static string KeyOf(SearchKind kind) => "search_kind_" + Names.Snake(kind);

    /// <summary>The key of what an order asks beside the plan before it.</summary>
    public static string RevisionOf(Ambition ambition) => "revision_" + Names.Snake(ambition);

    /// <summary>The key of a direction of good.</summary>
    public static string KeyOf(Better better) => "better_" + Names.Snake(better);

    /// <summary>The key of the heading of a period.</summary>
    public static string KeyOf(PeriodKind kind) => "period_" + Names.Snake(kind);
}
