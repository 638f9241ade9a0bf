using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>The sentence over a timeline: from when to when, how many rows have a term that passed without being met, what is not drawn. The counts of states stand beside it.</summary>
internal static class TimelineCaption
{
    /// <summary>Keys of all its words.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["chart_time_one", "chart_time_same", "chart_time_span", "chart_time_missed", "chart_time_without", "chart_time_dropped"];

    /// <summary>Puts the finding into words.</summary>
    /// <param name="rows">Measures with dates; at least one.</param>
    /// <param name="without">How many have none.</param>
    /// <param name="dropped">How many are not drawn because they were taken out of the plan.</param>
    public static IReadOnlyList<ExplanationLine> Of(IReadOnlyList<TimelineRow> rows, int without, int dropped)
    {
        var (start, due) = (rows.Min(row => row.Start), rows.Max(row => row.Due));
        var same = rows.All(row => row.Start == start && row.Due == due);
        var lines = new List<ExplanationLine>
        {
            new(rows.Count == 1 ? "chart_time_one" : same ? "chart_time_same" : "chart_time_span", [start, due, rows.Count]),
        };
        Add(lines, "chart_time_missed", rows.Count(row => row.HasPassedUnmet));
        Add(lines, "chart_time_without", without);
        Add(lines, "chart_time_dropped", dropped);
        return lines;
    }

    private static void Add(List<ExplanationLine> lines, string key, int count)
    {
        if (count > 0)
        {
            lines.Add(new ExplanationLine(key, [count]));
        }
    }
}
