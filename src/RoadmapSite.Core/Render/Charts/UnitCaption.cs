using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>A set whose counts are compared with others.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Counts">Its counts.</param>
internal sealed record UnitRow(string Name, UnitCounts Counts);

/// <summary>The sentence over bars of counts: where all that is due is met, where most is left, where data is missing.</summary>
internal static class UnitCaption
{
    private const int MostNames = 3;

    /// <summary>Keys of all its words.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["chart_units_none_due", "chart_units_all_missing", "chart_units_all_met", "chart_units_one", "chart_units_complete", "chart_units_complete_count", "chart_units_left", "chart_units_left_even", "chart_units_missing"];

    /// <summary>Puts the finding into words.</summary>
    /// <param name="rows">The sets in their order.</param>
    public static IReadOnlyList<ExplanationLine> Of(IReadOnlyList<UnitRow> rows)
    {
        var due = rows.Where(row => row.Counts.Due > 0).ToList();
        var (total, met, missing) = (due.Sum(row => row.Counts.Due), due.Sum(row => row.Counts.Met), due.Sum(row => row.Counts.Missing));
        if (total == 0)
        {
            return [new("chart_units_none_due", [])];
        }

        if (missing == total || (met == total && due.TrueForAll(row => row.Counts.MissedEarlier == 0)))
        {
            return [new(met == total ? "chart_units_all_met" : "chart_units_all_missing", [total])];
        }

        var lines = new List<ExplanationLine>();
        if (due.Count > 1)
        {
            AddComplete(due, lines);
            AddLeft(due, lines);
        }

        if (lines.Count == 0)
        {
            lines.Add(new("chart_units_one", [met, total]));
        }

        if (missing > 0)
        {
            lines.Add(new("chart_units_missing", [missing]));
        }

        return lines;
    }

    private static void AddComplete(List<UnitRow> due, List<ExplanationLine> lines)
    {
        var complete = due.FindAll(row => row.Counts is { MissedEarlier: 0 } counts && counts.Met == counts.Due);
        if (complete.Count > MostNames)
        {
            lines.Add(new("chart_units_complete_count", [complete.Count, due.Count]));
        }
        else if (complete.Count > 0)
        {
            lines.Add(new("chart_units_complete", [string.Join("; ", complete.Select(row => row.Name))]));
        }
    }

    private static void AddLeft(List<UnitRow> due, List<ExplanationLine> lines)
    {
        var most = due.Max(row => row.Counts.NotMet);
        var left = due.FindAll(row => row.Counts.NotMet == most);
        if (most > 0 && left.Count == 1)
        {
            lines.Add(new("chart_units_left", [left[0].Name, most]));
        }
        else if (most > 0 && left.Count <= MostNames)
        {
            lines.Add(new("chart_units_left_even", [string.Join("; ", left.Select(row => row.Name)), most]));
        }
    }
}
