using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>The sentence over a timeline: from when to when, how many windows are over, running and ahead, what has no dates.</summary>
internal static class TimelineCaption
{
    /// <summary>Keys of all its words.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["chart_time_one", "chart_time_same", "chart_time_span", "chart_time_past", "chart_time_running", "chart_time_ahead", "chart_time_without"];

    /// <summary>Puts the finding into words.</summary>
    /// <param name="rows">Measures with dates; at least one.</param>
    /// <param name="without">How many have none.</param>
    /// <param name="asOf">The date of the state.</param>
    public static IReadOnlyList<ExplanationLine> Of(IReadOnlyList<TimelineRow> rows, int without, DateOnly asOf)
    {
        var (start, due) = (rows.Min(row => row.Start), rows.Max(row => row.Due));
        var same = rows.All(row => row.Start == start && row.Due == due);
        var lines = new List<ExplanationLine>
        {
            new(rows.Count == 1 ? "chart_time_one" : same ? "chart_time_same" : "chart_time_span", [start, due, rows.Count]),
        };
        if (rows.Count > 1)
        {
            Add(lines, "chart_time_past", rows.Count(row => row.Due < asOf), asOf);
            Add(lines, "chart_time_running", rows.Count(row => row.Start <= asOf && row.Due >= asOf), asOf);
            Add(lines, "chart_time_ahead", rows.Count(row => row.Start > asOf), asOf);
        }

        Add(lines, "chart_time_without", without, asOf);
        return lines;
    }

    private static void Add(List<ExplanationLine> lines, string key, int count, DateOnly asOf)
    {
        if (count > 0)
        {
            lines.Add(new ExplanationLine(key, [count, asOf]));
        }
    }
}
