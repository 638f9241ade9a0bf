using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>One row per dated term of a measure: first and last day, whether it is done and by which marks.</summary>
internal static class OccurrencesTable
{
    /// <summary>What it holds, for names of files and words.</summary>
    public const string Content = "occurrences";

    /// <summary>Makes the table.</summary>
    /// <param name="rows">The measures.</param>
    /// <param name="source">The file of input/ it is made from.</param>
    /// <param name="texts">Words.</param>
    public static ExportTable Of(IEnumerable<MeasureEntry> rows, string source, ExportTexts texts) => ExportTable.Of<OccurrenceRow>(
        Content,
        source,
        Columns(texts),
        rows.SelectMany(row => row.Facts.Occurrences.Select(occurrence => new OccurrenceRow(row, occurrence))),
        texts.Words);

    private static ExportColumn<OccurrenceRow>[] Columns(ExportTexts texts) =>
    [
        new("file_column_roadmap", row => row.Measure.Place.RoadmapTitle),
        new("file_column_direction", row => row.Measure.Place.DirectionTitle),
        new("column_number", row => RowTitles.Line(row.Measure.Facts.Measure.Number)),
        new("column_measure", row => row.Measure.Title),
        new("column_responsible", row => ExportTexts.Text(row.Measure.Facts.Measure.Responsible)),
        new("file_column_start", row => row.Occurrence.Start),
        new("file_column_end", row => row.Occurrence.Due),
        new("file_column_times", row => row.Occurrence.Times),
        new("file_column_done", row => texts.YesNo(row.Occurrence.Done)),
        new("file_column_days_late", row => row.Occurrence.Done ? (int?)row.Occurrence.DaysLate : null),
        new("file_column_marks", row => string.Join("; ", row.Occurrence.Marks.Select(mark => texts.Day(mark.Date)))),
        new("file_column_documents", row => texts.Documents(row.Occurrence.Marks.Select(mark => mark.DocumentId))),
        new("file_column_occurrence_state", row => texts.Words["occurrence_" + Names.Snake(row.Occurrence.State)]),
        new("file_column_occurrence_state_id", row => Names.Snake(row.Occurrence.State)),
        new("file_column_roadmap_id", row => row.Measure.Place.Roadmap.Roadmap.Id),
        new("file_column_measure_id", row => row.Measure.Facts.Measure.Id),
        new("file_column_file", row => row.Measure.Facts.Measure.Span.File),
        new("file_column_line", row => row.Measure.Facts.Measure.Span.Line),
    ];

    private sealed record OccurrenceRow(MeasureEntry Measure, OccurrenceFacts Occurrence);
}
