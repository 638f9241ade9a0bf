namespace RoadmapSite.Core.Render.Charts;

/// <summary>A school and its value; null when nothing is known of it.</summary>
/// <param name="Name">The school.</param>
/// <param name="Value">Its value.</param>
internal sealed record DistributionRow(string Name, decimal? Value);

/// <summary>A row as drawn: across in percent of the width.</summary>
/// <param name="Row">The school.</param>
/// <param name="Bar">Its bar; null when nothing is known of it.</param>
internal sealed record DistributionLine(DistributionRow Row, DistributionBar? Bar);

/// <summary>A bar, in percent of the width.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width.</param>
internal sealed record DistributionBar(decimal X, decimal Width);

/// <summary>Values of one indicator school by school, in the order that the schools are given: by name, never by value.</summary>
internal sealed class Distribution
{
    private const decimal Widest = 100;

    private Distribution(IReadOnlyList<DistributionRow> rows)
    {
        var least = Math.Min(0, rows.Min(row => row.Value) ?? 0);
        var most = Math.Max(0, rows.Max(row => row.Value) ?? 0);
        var span = most == least ? 1 : most - least;
        Zero = ChartScale.Across(-least / span * Widest);
        Lines = [.. rows.Select(row => Line(row, least, span))];
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<DistributionLine> Lines { get; }

    /// <summary>Where zero lies.</summary>
    public decimal Zero { get; }

    /// <summary>Draws schools.</summary>
    /// <param name="rows">Schools by name; at least one.</param>
    public static Distribution Of(IReadOnlyList<DistributionRow> rows) => new(rows);

    private DistributionLine Line(DistributionRow row, decimal least, decimal span)
    {
        if (row.Value is not { } value)
        {
            return new DistributionLine(row, null);
        }

        var end = ChartScale.Across((value - least) / span * Widest);
        return new DistributionLine(row, new DistributionBar(Math.Min(Zero, end), Math.Abs(end - Zero)));
    }
}
