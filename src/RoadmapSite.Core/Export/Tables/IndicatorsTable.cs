using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>One row per indicator and part: definition, state as of the date, and what it rests on.</summary>
internal static class IndicatorsTable
{
    /// <summary>What it holds, for names of files and words.</summary>
    public const string Content = "indicators";

    /// <summary>Makes the table.</summary>
    /// <param name="rows">The indicators.</param>
    /// <param name="source">The file of input/ it is made from.</param>
    /// <param name="texts">Words.</param>
    public static ExportTable Of(IEnumerable<IndicatorEntry> rows, string source, ExportTexts texts) =>
        ExportTable.Of<IndicatorEntry>(Content, source, [.. Definition(texts), .. Due(texts), .. Result(texts), .. Traces()], rows, texts.Words);

    private static ExportColumn<IndicatorEntry>[] Definition(ExportTexts texts) =>
    [
        new("file_column_roadmap", row => row.Place.RoadmapTitle),
        new("file_column_direction", row => row.Place.DirectionTitle),
        new("column_number", row => RowTitles.Line(row.Facts.Indicator.Number)),
        new("column_indicator", row => row.Title),
        new("file_column_part_of", row => row.Whole?.Title),
        new("file_column_plain", row => row.Facts.Indicator.Plain),
        new("column_unit", row => RowTitles.Line(row.Facts.Indicator.Unit)),
        new("file_column_kind", row => texts.Words[RequiredWords.KeyOf(row.Facts.Indicator.Kind)]),
        new("file_column_better", row => row.Facts.Better is { } better ? texts.Words[RequiredWords.KeyOf(better)] : null),
        new("column_baseline", row => ExportTexts.Text(row.Facts.Indicator.Baseline?.Stated.Text)),
        new("file_column_baseline_number", row => Quantities.First(row.Facts.Indicator.Baseline?.Stated, row.Facts.Indicator.UnitFactor)),
        new("file_column_baseline_date", row => row.Facts.Indicator.Baseline is { } baseline ? baseline.Date ?? row.Place.Direction.Direction.BaselineDate : null),
        new("column_due", row => ExportTexts.Text(row.Facts.Indicator.Due)),
        new("column_responsible", row => ExportTexts.Text(row.Facts.Indicator.Responsible)),
        new("file_column_weight", row => row.Facts.Indicator.Weight),
    ];

    private static ExportColumn<IndicatorEntry>[] Due(ExportTexts texts) =>
    [
        new("file_column_due_period", row => row.Facts.DuePeriod is { } period ? PeriodTitles.Of(period, texts.Words) : null),
        new("file_column_due_end", row => row.Facts.DuePeriod?.End),
        new("file_column_due_target", row => row.Facts.DueTarget),
        new("file_column_actual_period", row => row.Facts.ActualPeriod is { } period ? PeriodTitles.Of(period, texts.Words) : null),
        new("file_column_actual_text", row => ExportTexts.Text(row.Facts.ActualReport?.Stated.Text)),
        new("file_column_actual_number", row => row.Facts.Actual),
    ];

    private static ExportColumn<IndicatorEntry>[] Result(ExportTexts texts) =>
    [
        new("column_state", row => texts.State(row.Facts)),
        new("file_column_step", row => Shown(row.Facts.Step)),
        new("file_column_path", row => Shown(row.Facts.Path)),
        new("file_column_official", row => Shown(row.Facts.OfficialRatio)),
        new("file_column_trend", row => row.Facts.Trend == Trend.Unknown ? null : texts.Words["trend_" + Names.Snake(row.Facts.Trend)]),
        new("file_column_document", row => texts.Document(row.Facts.ActualReport?.DocumentId)),
    ];

    private static ExportColumn<IndicatorEntry>[] Traces() =>
    [
        new("file_column_state_id", row => Names.Snake(row.Facts.State)),
        new("file_column_roadmap_id", row => row.Place.Roadmap.Roadmap.Id),
        new("file_column_direction_id", row => row.Place.Direction.Direction.Id),
        new("file_column_indicator_id", row => row.Facts.Indicator.Id),
        new("file_column_part_of_id", row => row.Whole?.Facts.Indicator.Id),
        new("file_column_common", row => row.Facts.Indicator.Common),
        new("file_column_file", row => row.Facts.Indicator.Span.File),
        new("file_column_line", row => row.Facts.Indicator.Span.Line),
    ];

    // With as many digits as «как посчитано» shows, so that the two can be compared; cut, so that 100 stands only where it is reached.
    private static decimal? Shown(decimal? percent) => percent is { } known ? WorkingNumber.Of(known) : null;
}
