namespace RoadmapSite.Core.Render.Charts;

/// <summary>What a block of a <see cref="UnitBar"/> stands for, in the order they are drawn.</summary>
internal enum UnitKind
{
    /// <summary>Due and met, or done.</summary>
    Met,

    /// <summary>Due and not met, or overdue.</summary>
    NotMet,

    /// <summary>Due, but nothing is known.</summary>
    Missing,

    /// <summary>Not due yet.</summary>
    NotDue,
}

/// <summary>A block: across in percent of the width of the bar.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width.</param>
internal readonly record struct UnitBlock(UnitKind Kind, decimal X, decimal Width);

/// <summary>How many there are of each kind.</summary>
/// <param name="Met">Due and met, or done.</param>
/// <param name="NotMet">Due and not met, or overdue.</param>
/// <param name="Missing">Due, but nothing is known.</param>
/// <param name="NotDue">Not due yet.</param>
internal readonly record struct UnitCounts(int Met, int NotMet, int Missing, int NotDue)
{
    /// <summary>Of those met, how many missed an earlier term.</summary>
    public int MissedEarlier { get; init; }

    /// <summary>Those whose term has come.</summary>
    public int Due => Met + NotMet + Missing;

    /// <summary>All.</summary>
    public int Total => Due + NotDue;

    /// <summary>The count of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public int Of(UnitKind kind) => kind switch { UnitKind.Met => Met, UnitKind.NotMet => NotMet, UnitKind.Missing => Missing, _ => NotDue };
}

/// <summary>A bar of counts: a block for each promise, or, where they are many, one for each kind. Bars of one table share a scale, so that the longer one holds more.</summary>
internal static class UnitBar
{
    /// <summary>More than this are not told apart one by one.</summary>
    public const int MostBlocks = 24;

    private const decimal Gap = 0.8m;

    /// <summary>The blocks of a bar.</summary>
    /// <param name="counts">What it shows.</param>
    /// <param name="most">Total of the longest bar of the table; above zero.</param>
    public static IReadOnlyList<UnitBlock> Of(UnitCounts counts, int most)
    {
        var blocks = new List<UnitBlock>();
        var unit = (100m + Gap) / most;
        var from = 0;
        foreach (var kind in new[] { UnitKind.Met, UnitKind.NotMet, UnitKind.Missing, UnitKind.NotDue })
        {
            var count = counts.Of(kind);
            var size = most <= MostBlocks ? 1 : count;
            for (var at = from; at < from + count; at += size)
            {
                blocks.Add(new UnitBlock(kind, ChartScale.Across(at * unit), ChartScale.Across((size * unit) - Gap)));
            }

            from += count;
        }

        return blocks;
    }
}
