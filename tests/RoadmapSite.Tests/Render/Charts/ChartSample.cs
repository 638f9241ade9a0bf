using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Charts;

namespace RoadmapSite.Tests.Render.Charts;

/// <summary>Series and sentences of charts with little typing.</summary>
internal static class ChartSample
{
    public static Words Words => SampleTheme.Own.Words;

    /// <summary>A series from school year 2022/23 on; an actual that is null for a year with a plan is missing up to <paramref name="closed"/> years.</summary>
    public static PlanSeries Series(decimal? baseline, decimal?[] plans, decimal?[] actuals, int closed = 0, QuantityKind counts = QuantityKind.Number, bool falling = false) => new()
    {
        Counts = counts,
        Baseline = baseline,
        Tracked = true,
        Points = [.. plans.Select((plan, i) => Point(2022 + i, plan, i < actuals.Length ? actuals[i] : null, i < closed, falling))],
    };

    public static PlanPoint Point(int year, decimal? plan, decimal? actual, bool closed, bool falling = false) => new(Sample.Year(year))
    {
        Plan = plan,
        Actual = actual,
        Missing = closed && plan is not null && actual is null,
        Met = plan is null || actual is null ? null : falling ? actual <= plan : actual >= plan,
    };

    public static string Said(IEnumerable<ExplanationLine> lines) => string.Join(' ', lines.Select(line =>
        string.Format(CultureInfo.InvariantCulture, Words[line.Key], [.. line.Arguments.Select(Shown)]))).Replace('\u00A0', ' ');

    private static object Shown(object argument) => argument switch
    {
        DateOnly date => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##", CultureInfo.InvariantCulture),
        _ => argument,
    };
}
