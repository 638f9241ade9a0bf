namespace RoadmapSite.Core.Render.Text;

/// <summary>How an exact percentage is shown (PROGRESS.md 4): one decimal, half away from zero, and never a round figure that is not true.</summary>
public static class DisplayPercent
{
    /// <summary>The figure to show.</summary>
    /// <param name="percent">The exact percentage.</param>
    /// <param name="met">Whether what it measures is met; only then may it read 100.</param>
    /// <returns>One decimal; 99.9 for what would read 100.0 though not met, 0.1 or −0.1 for what would read 0.0 though not zero.</returns>
    public static decimal Of(decimal percent, bool met)
    {
        var rounded = decimal.Round(percent, 1, MidpointRounding.AwayFromZero);
        if (rounded == 0 && percent != 0)
        {
            return percent > 0 ? 0.1m : -0.1m;
        }

        return rounded == 100 && !met ? 99.9m : rounded;
    }
}
