using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>One row per measure and result: deadline as printed and as read, state, marks.</summary>
internal static class MeasuresTable
{
    /// <summary>What it holds, for names of files and words.</summary>
    public const string Content = "measures";

    /// <summary>Makes the table.</summary>
    /// <param name="rows">The measures.</param>
    /// <param name="source">The file of input/ it is made from.</param>
    /// <param name="texts">Words.</param>
    /// <param name="roles">Titles of roles by id.</param>
    public static ExportTable Of(IEnumerable<MeasureEntry> rows, string source, ExportTexts texts, IReadOnlyDictionary<string, RoleEntry> roles) =>
        ExportTable.Of<MeasureEntry>(Content, source, [.. Definition(texts), .. Deadline(), .. Printed(roles), .. Result(texts), .. Traces()], rows, texts.Words);

    private static ExportColumn<MeasureEntry>[] Definition(ExportTexts texts) =>
    [
        new("file_column_roadmap", row => row.Place.RoadmapTitle),
        new("file_column_direction", row => row.Place.DirectionTitle),
        new("column_number", row => RowTitles.Line(row.Facts.Measure.Number)),
        new("column_measure", row => row.Title),
        new("file_column_row_kind", row => texts.Words[row.Facts.Measure.IsResult ? "file_row_result" : "file_row_measure"]),
        new("file_column_of_result", row => row.Result),
        new("file_column_plain", row => row.Facts.Measure.Plain),
    ];

    private static ExportColumn<MeasureEntry>[] Deadline() =>
    [
        new("column_due", row => ExportTexts.Text(row.Facts.Measure.Due)),
        new("file_column_original_due", row => ExportTexts.Text(row.Facts.OriginalDue)),
        new("file_column_read_as", row => row.Facts.ReadAs),
        new("file_column_remarks", row => string.Join("; ", row.Facts.ReadingRemarks)),
        new("file_column_start", row => row.Facts.FirstStart),
        new("file_column_end", row => row.Facts.LastDue),
        new("file_column_next_due", row => row.Facts.NextDue),
    ];

    private static ExportColumn<MeasureEntry>[] Printed(IReadOnlyDictionary<string, RoleEntry> roles) =>
    [
        new("column_responsible", row => ExportTexts.Text(row.Facts.Measure.Responsible)),
        new("file_column_roles", row => string.Join("; ", row.Facts.Measure.Roles.Select(role => roles.TryGetValue(role.Value, out var known) ? known.Title : role.Value))),
        new("column_target", row => ExportTexts.Text(row.Facts.Measure.Target)),
        new("column_result", row => ExportTexts.Text(row.Facts.Measure.Result)),
        new("file_column_by_period", row => Named(row.Facts.Measure.ByPeriod)),
        new("column_evidence", row => ExportTexts.Text(row.Facts.Measure.Evidence)),
        new("column_control", row => ExportTexts.Text(row.Facts.Measure.Control)),
        new("column_funding", row => Named(row.Facts.Measure.Funding)),
    ];

    private static ExportColumn<MeasureEntry>[] Result(ExportTexts texts) =>
    [
        new("column_state", row => texts.State(row.Facts, row.Place.Roadmap)),
        new("file_column_occurrences_due", row => row.Facts.OccurrencesDue),
        new("file_column_occurrences_done", row => row.Facts.OccurrencesDone),
        new("file_column_marks", row => string.Join("; ", Marks(row.Facts).Select(mark => texts.Day(mark.Date)))),
        new("file_column_documents", row => texts.Documents(Marks(row.Facts).Select(mark => mark.DocumentId))),
    ];

    private static ExportColumn<MeasureEntry>[] Traces() =>
    [
        new("file_column_state_id", row => Names.Snake(row.Facts.State)),
        new("file_column_schedule_kind", row => row.Facts.ScheduleKind),
        new("file_column_roadmap_id", row => row.Place.Roadmap.Roadmap.Id),
        new("file_column_direction_id", row => row.Place.Direction.Direction.Id),
        new("file_column_measure_id", row => row.Facts.Measure.Id),
        new("file_column_file", row => row.Facts.Measure.Span.File),
        new("file_column_line", row => row.Facts.Measure.Span.Line),
    ];

    private static IEnumerable<MeasureMark> Marks(MeasureFacts facts) =>
        facts.Occurrences.SelectMany(occurrence => occurrence.Marks).Concat(facts.AdditionalMarks).OrderBy(mark => mark.Date);

    private static string Named(IReadOnlyList<ColumnText> texts) => string.Join('\n', texts.Select(text => $"{text.Column}: {text.Text.Value.Trim()}"));
}
