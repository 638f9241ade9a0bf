using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A row whose values do not fit the columns of the act: they stand as printed, and the page says how many there are for how many columns (REGULATION.md B8).</summary>
internal static class PrintedCells
{
    /// <summary>How many columns the act has for the values of a row, or 0 for a row with as many values as columns.</summary>
    /// <param name="direction">The direction whose table has the row.</param>
    /// <param name="indicator">The row.</param>
    public static int Columns(Direction direction, Indicator indicator)
    {
        var columns = direction.Periods.Count + (direction.Indicators.OfType<Indicator>().Any(row => row.Baseline is not null) ? 1 : 0);
        return columns == indicator.Cells.Count ? 0 : columns;
    }
}
