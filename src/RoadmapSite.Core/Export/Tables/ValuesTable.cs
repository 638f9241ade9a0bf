using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>One row per indicator, part and period: plan, first plan, actual, and where each is written.</summary>
internal static class ValuesTable
{
    /// <summary>What it holds, for names of files and words.</summary>
    public const string Content = "values";

    /// <summary>Makes the table.</summary>
    /// <param name="rows">The indicators.</param>
    /// <param name="source">The file of input/ it is made from.</param>
    /// <param name="texts">Words.</param>
    public static ExportTable Of(IEnumerable<IndicatorEntry> rows, string source, ExportTexts texts) => ExportTable.Of<ValueRow>(
        Content,
        source,
        [.. Place(texts), .. Plan(), .. Actual(texts), .. Traces()],
        rows.SelectMany(row => row.Facts.Periods.Select(period => new ValueRow(row, period))),
        texts.Words);

    private static ExportColumn<ValueRow>[] Place(ExportTexts texts) =>
    [
        new("file_column_roadmap", row => row.Indicator.Place.RoadmapTitle),
        new("file_column_direction", row => row.Indicator.Place.DirectionTitle),
        new("column_number", row => RowTitles.Line(row.Indicator.Facts.Indicator.Number)),
        new("column_indicator", row => row.Indicator.Title),
        new("file_column_part_of", row => row.Indicator.Whole?.Title),
        new("column_unit", row => RowTitles.Line(row.Indicator.Facts.Indicator.Unit)),
        new("file_column_better", row => row.Indicator.Facts.Better is { } better ? texts.Words[RequiredWords.KeyOf(better)] : null),
        new("file_column_period", row => PeriodTitle(row, texts.Words)),
        new("file_column_period_end", row => row.Period.Period.End),
        new("file_column_closed", row => texts.YesNo(row.Period.Closed)),
    ];

    private static ExportColumn<ValueRow>[] Plan() =>
    [
        new("file_column_target_text", row => ExportTexts.Text(row.Period.Target?.Text)),
        new("file_column_target_number", row => Quantities.First(row.Period.Target, row.Indicator.Facts.Indicator.UnitFactor)),
        new("file_column_target_share", row => Quantities.Share(row.Period.Target)),
        new("file_column_original_target", row => ExportTexts.Text(row.Period.OriginalTarget?.Text)),
        new("file_column_original_number", row => Quantities.First(row.Period.OriginalTarget, row.Indicator.Facts.Indicator.UnitFactor)),
    ];

    private static ExportColumn<ValueRow>[] Actual(ExportTexts texts) =>
    [
        new("file_column_actual_text", row => ExportTexts.Text(row.Period.Actual?.Stated.Text)),
        new("file_column_actual_number", row => Quantities.First(row.Period.Actual?.Stated, row.Indicator.Facts.Indicator.UnitFactor)),
        new("file_column_actual_share", row => Quantities.Share(row.Period.Actual?.Stated)),
        new("file_column_numerator", row => row.Period.Actual?.Numerator),
        new("file_column_denominator", row => row.Period.Actual?.Denominator),
        new("file_column_met", row => row.Period.Met is not null || row.Period.PromisesNothing ? texts.Words[PeriodModel.MetKey(row.Period, row.Indicator.Facts.Better)] : null),
        new("file_column_reported", row => row.Period.Actual?.Reported),
        new("file_column_document", row => texts.Document(row.Period.Actual?.DocumentId)),
        new("file_column_state_now", row => texts.State(row.Indicator.Facts)),
        new("file_column_state_now_id", row => Names.Snake(row.Indicator.Facts.State)),
    ];

    private static ExportColumn<ValueRow>[] Traces() =>
    [
        new("file_column_roadmap_id", row => row.Indicator.Place.Roadmap.Roadmap.Id),
        new("file_column_indicator_id", row => row.Indicator.Facts.Indicator.Id),
        new("file_column_part_of_id", row => row.Indicator.Whole?.Facts.Indicator.Id),
        new("file_column_period_id", row => row.Period.Period.Id),
        new("file_column_target_file", row => File(row.Period.Target?.Text)),
        new("file_column_target_line", row => row.Period.Target?.Text.Span.Line),
        new("file_column_actual_file", row => row.Period.Actual?.Span.File),
        new("file_column_actual_line", row => row.Period.Actual?.Span.Line),
    ];

    private static string? File(Sourced<string>? text) => text?.Span.File;

    private static string PeriodTitle(ValueRow row, Words words) =>
        row.Indicator.Place.Direction.Direction.Columns.OfPeriod(row.Period.Period.Id) is { } printed
            ? PlainText.Line(printed)
            : PeriodTitles.Of(row.Period.Period, words);

    private sealed record ValueRow(IndicatorEntry Indicator, PeriodFacts Period);
}
