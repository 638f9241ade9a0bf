using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>The sentence over a distribution: the spread, never who is first (PROGRESS.md 6). The first value is the sign of the unit.</summary>
internal static class DistributionCaption
{
    private const int MostNames = 3;

    /// <summary>Keys of all its words.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["chart_schools_none", "chart_schools_one", "chart_schools_same", "chart_schools_two", "chart_schools_spread", "chart_schools_missing", "chart_schools_missing_count"];

    /// <summary>Puts the finding into words.</summary>
    /// <param name="rows">Schools by name.</param>
    /// <param name="median">Middle value.</param>
    /// <param name="sign">Sign of the unit, such as « %», or nothing.</param>
    public static IReadOnlyList<ExplanationLine> Of(IReadOnlyList<DistributionRow> rows, decimal? median, string sign)
    {
        var known = rows.Where(row => row.Value is not null).ToList();
        if (known.Count == 0)
        {
            return [new("chart_schools_none", [sign])];
        }

        var (min, max) = (known.Min(row => row.Value)!.Value, known.Max(row => row.Value)!.Value);
        var lines = new List<ExplanationLine>
        {
            known.Count switch
            {
                1 => new("chart_schools_one", [sign, known[0].Name, min]),
                _ when min == max => new("chart_schools_same", [sign, min, known.Count]),
                2 => new("chart_schools_two", [sign, min, max]),
                _ => new("chart_schools_spread", [sign, min, max, median ?? min, known.Count]),
            },
        };
        var missing = rows.Where(row => row.Value is null).Select(row => row.Name).ToList();
        if (missing.Count > MostNames)
        {
            lines.Add(new ExplanationLine("chart_schools_missing_count", [sign, missing.Count]));
        }
        else if (missing.Count > 0)
        {
            lines.Add(new ExplanationLine("chart_schools_missing", [sign, string.Join("; ", missing)]));
        }

        return lines;
    }
}
