using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render.Charts;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Bars of counts as the part <c>chart-bar</c> takes them, and the sentence over them.</summary>
internal static class UnitBarModel
{
    /// <summary>Indicators: those outside totals are in no bar.</summary>
    /// <param name="tally">Their counts.</param>
    public static UnitCounts Counts(IndicatorTally tally) => new(tally.Met, tally.NotMet, tally.Missing, tally.NotDue);

    /// <summary>Measures: those without a date of their own are in no bar.</summary>
    /// <param name="tally">Their counts.</param>
    public static UnitCounts Counts(MeasureTally tally) => new(tally.Done, tally.Overdue, 0, tally.Ahead) { MissedEarlier = tally.MissedEarlier };

    /// <summary>The blocks of a set; none where nothing is due yet, so that an untouched plan does not look like a result.</summary>
    /// <param name="counts">Its counts.</param>
    /// <param name="most">Total of the longest bar beside it.</param>
    public static TemplateValue Blocks(UnitCounts counts, int most) => TemplateValue.ListOf(
        counts.Due == 0 ? [] : UnitBar.Of(counts, most),
        block => TemplateObject.Of(("kind", Names.Snake(block.Kind)), ("x", block.X), ("width", block.Width)));

    /// <summary>The finding over several sets; null where nothing is due.</summary>
    /// <param name="site">Culture and words.</param>
    /// <param name="rows">The sets.</param>
    public static TemplateValue Caption(SitePagesContext site, IReadOnlyList<UnitRow> rows) =>
        rows.Any(row => row.Counts.Due > 0) ? ExplanationModel.Of(site, UnitCaption.Of(rows)) : default;

    /// <summary>Total of the longest bar.</summary>
    /// <param name="rows">The sets.</param>
    public static int Most(IEnumerable<UnitRow> rows) => rows.Select(row => row.Counts.Total).DefaultIfEmpty().Max();
}
