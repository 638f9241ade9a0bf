namespace RoadmapSite.Core.Render.Charts;

/// <summary>
/// How much room words beside each other need. A drawing is as wide as its place, its letters keep their size, so where the place
/// is narrower than the need the style sheet leaves out words that the table has (ACCESSIBILITY.md 5.2). Letters are measured with
/// the spaces that WCAG 1.4.12 lets readers set.
/// </summary>
internal static class ChartRoom
{
    private const decimal Letter = 0.73m;

    private static readonly decimal[] Steps = [20.5m, 26, 31, 36, 41, 46, 52];

    /// <summary>The step of charts.css: its class is «room» and this number, 1 the least; one more than there are steps when no drawing is wide enough.</summary>
    /// <param name="count">How many words stand side by side, at equal distances.</param>
    /// <param name="letters">Length of the longest.</param>
    public static int For(int count, int letters)
    {
        var needed = count * letters * Letter;
        var step = Array.FindIndex(Steps, width => needed <= width);
        return step < 0 ? Steps.Length + 1 : step + 1;
    }
}
