using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>Of a district: one row per common indicator and school, one for what is computed from the schools, one for what the district declares. Schools by name, never by score.</summary>
internal static class SchoolsTable
{
    /// <summary>What it holds, for names of files and words.</summary>
    public const string Content = "schools";

    /// <summary>Makes the table.</summary>
    /// <param name="district">The district.</param>
    /// <param name="below">What the schools add up to; null of an organisation without any.</param>
    /// <param name="source">The file of input/ it is made from.</param>
    /// <param name="texts">Words.</param>
    public static ExportTable Of(Organisation district, DistrictFacts? below, string source, ExportTexts texts) => ExportTable.Of(
        Content, source, Columns, below is null ? [] : below.Indicators.SelectMany(common => Rows(district, common, below, texts)), texts.Words);

    private static ExportColumn<SchoolsRow>[] Columns =>
    [
        new("column_indicator", row => CommonIndicatorModel.TitleOf(row.Common)),
        new("column_unit", row => CommonIndicatorModel.UnitOf(row.Common)),
        new("file_column_who", row => row.Who),
        new("organisation", row => row.Organisation.Name),
        new("file_column_actual_number", row => row.Number),
        new("file_column_actual_share", row => row.Share),
        new("file_column_numerator", row => row.Numerator),
        new("file_column_denominator", row => row.Denominator),
        new("file_column_period", row => row.Period is { } period ? row.PeriodTitle(period) : null),
        new("file_column_period_end", row => row.Period?.End),
        new("column_state", row => row.State.Text),
        new("file_column_state_id", row => row.State.Id),
        new("file_column_common", row => row.Common.Common),
        new("file_column_organisation_id", row => row.Organisation.Id),
    ];

    private static IEnumerable<SchoolsRow> Rows(Organisation district, CommonIndicatorFacts common, DistrictFacts below, ExportTexts texts) =>
    [
        .. below.Schools.Select(school => OfSchool(common, school, texts)),
        Computed(district, common, texts),
        .. common.Declared.Select(declared => Declared(district, common, declared.Facts, texts)),
    ];

    // Of people with their share, the people are the number, as in the other tables.
    private static SchoolsRow OfSchool(CommonIndicatorFacts common, OrganisationSummary school, ExportTexts texts)
    {
        var row = new SchoolsRow(common, texts.Words["file_who_school"], (school.Name, school.Id), texts.Words);
        if (school[common.Common] is not { } value)
        {
            return row with { State = (texts.Words["not_provided"], null) };
        }

        var composite = value.Kind == IndicatorKind.Composite;
        return row with
        {
            Number = composite ? value.Fraction?.Numerator : value.Value,
            Share = composite ? value.Value : null,
            Numerator = value.Fraction?.Numerator,
            Denominator = value.Fraction?.Denominator,
            Period = value.Period,
            State = (texts.State(value), Names.Snake(value.State)),
        };
    }

    private static SchoolsRow Computed(Organisation district, CommonIndicatorFacts common, ExportTexts texts) =>
        new(common, texts.Words["file_who_computed"], (district.ShortName, district.Id), texts.Words)
        {
            Number = CommonIndicatorModel.Value(common),
            Share = common.Share is { } share ? DisplayPercent.Of(share, share >= 100) : null,
            Numerator = common.Numerator,
            Denominator = common.Denominator,
        };

    private static SchoolsRow Declared(Organisation district, CommonIndicatorFacts common, IndicatorFacts facts, ExportTexts texts)
    {
        var report = facts.Stale ? null : facts.ActualReport;
        return new(common, texts.Words["file_who_declared"], (district.ShortName, district.Id), texts.Words)
        {
            Number = Quantities.First(report?.Stated),
            Share = Quantities.Share(report?.Stated),
            Numerator = report?.Numerator,
            Denominator = report?.Denominator,
            Period = report is null ? facts.DuePeriod : facts.ActualPeriod,
            State = (texts.State(facts), Names.Snake(facts.State)),
        };
    }

    private sealed record SchoolsRow(CommonIndicatorFacts Common, string Who, (string Name, string Id) Organisation, Words Words)
    {
        public decimal? Number { get; init; }

        public decimal? Share { get; init; }

        public decimal? Numerator { get; init; }

        public decimal? Denominator { get; init; }

        public Period? Period { get; init; }

        public (string? Text, string? Id) State { get; init; }

        public string PeriodTitle(Period period) => PeriodTitles.Of(period, Words);
    }
}
