using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>Of a district: one row per common indicator and school, and one for what is computed from the schools. Schools by name, never by score.</summary>
internal static class SchoolsTable
{
    /// <summary>What it holds, for names of files and words.</summary>
    public const string Content = "schools";

    /// <summary>Makes the table.</summary>
    /// <param name="below">What the schools add up to; null of an organisation without any.</param>
    /// <param name="source">The file of input/ it is made from.</param>
    /// <param name="words">Words of the theme.</param>
    public static ExportTable Of(DistrictFacts? below, string source, Words words) =>
        ExportTable.Of<SchoolEntry>(Content, source, Columns(words), below is null ? [] : below.Indicators.SelectMany(common => Rows(common, below)), words);

    private static IEnumerable<SchoolEntry> Rows(CommonIndicatorFacts common, DistrictFacts below) =>
        below.Schools.Select(school => new SchoolEntry(common, school, school[common.Common])).Append(new SchoolEntry(common, null, null));

    private static ExportColumn<SchoolEntry>[] Columns(Words words) =>
    [
        new("column_indicator", row => row.Common.Definition?.Title ?? row.Common.Common),
        new("column_unit", row => row.Common.Definition?.Unit),
        new("organisation", row => row.School?.Name ?? words["computed"]),
        new("file_column_actual_number", row => row.School is null ? row.Common.Value : row.Value?.Value),
        new("file_column_numerator", row => row.School is null ? row.Common.Numerator : row.Value?.Fraction?.Numerator),
        new("file_column_denominator", row => row.School is null ? row.Common.Denominator : row.Value?.Fraction?.Denominator),
        new("file_column_period", row => row.Value?.Period is { } period ? PeriodTitles.Of(period, words) : null),
        new("file_column_period_end", row => row.Value?.Period?.End),
        new("column_state", row => row.School is null ? null : StateOf(row.Value, words)),
        new("file_column_state_id", row => row.Value is { } value ? Names.Snake(value.State) : null),
        new("file_column_common", row => row.Common.Common),
        new("file_column_organisation_id", row => row.School?.Id),
    ];

    // Days of delay and reasons are not known of other organisations; then it is said as in the matrix.
    private static string StateOf(CommonValue? value, Words words) => value switch
    {
        null => words["not_provided"],
        { State: IndicatorState.ReportOverdue } => words["no_data"],
        { State: IndicatorState.Excluded } => words["not_counted"],
        { State: var state } => words[RequiredWords.KeyOf(state)],
    };

    private sealed record SchoolEntry(CommonIndicatorFacts Common, OrganisationSummary? School, CommonValue? Value);
}
