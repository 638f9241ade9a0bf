namespace RoadmapSite.Core.Render.Charts;

/// <summary>A school and its value; null when nothing is known of it.</summary>
/// <param name="Name">The school.</param>
/// <param name="Value">Its value.</param>
internal sealed record DistributionRow(string Name, decimal? Value);

/// <summary>A row as drawn: across in percent of the width, down in em.</summary>
/// <param name="Row">The school.</param>
/// <param name="NameY">Where its name stands.</param>
/// <param name="Bar">Its bar; null when nothing is known of it.</param>
/// <param name="ValueX">Where its value stands, across.</param>
/// <param name="ValueY">Where its value stands, down.</param>
internal sealed record DistributionLine(DistributionRow Row, decimal NameY, ChartBox? Bar, decimal ValueX, decimal ValueY);

/// <summary>Values of one indicator school by school, in the order that the schools are given: by name, never by value.</summary>
internal sealed class Distribution
{
    private const decimal RowHeight = 2.5m;
    private const decimal NameBase = 1m;
    private const decimal BarTop = 1.25m;
    private const decimal BarHeight = 0.85m;
    private const decimal ValueBase = 2m;
    private const decimal Widest = 80;
    private const decimal Below = 0.4m;

    private Distribution(IReadOnlyList<DistributionRow> rows)
    {
        var least = Math.Min(0, rows.Min(row => row.Value) ?? 0);
        var most = Math.Max(0, rows.Max(row => row.Value) ?? 0);
        var span = most == least ? 1 : most - least;
        Zero = ChartScale.Across(-least / span * Widest);
        Lines = [.. rows.Select((row, i) => Line(row, i * RowHeight, least, span))];
        Height = (rows.Count * RowHeight) + Below;
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<DistributionLine> Lines { get; }

    /// <summary>Where zero lies.</summary>
    public decimal Zero { get; }

    /// <summary>Height of the drawing.</summary>
    public decimal Height { get; }

    /// <summary>Draws schools.</summary>
    /// <param name="rows">Schools by name; at least one.</param>
    public static Distribution Of(IReadOnlyList<DistributionRow> rows) => new(rows);

    private DistributionLine Line(DistributionRow row, decimal top, decimal least, decimal span)
    {
        if (row.Value is not { } value)
        {
            return new DistributionLine(row, top + NameBase, null, Zero, top + ValueBase);
        }

        var end = ChartScale.Across((value - least) / span * Widest);
        var bar = new ChartBox(Math.Min(Zero, end), top + BarTop, Math.Abs(end - Zero), BarHeight);
        return new DistributionLine(row, top + NameBase, bar, Math.Max(Zero, end), top + ValueBase);
    }
}
