namespace RoadmapSite.Core.Model;

/// <summary>How percentages are rounded for display, and only there (PROGRESS.md 4). Pages, exports and checks that print a percentage all call this.</summary>
public static class ShownPercent
{
    private const decimal AlmostAll = 99.9m;

    private const decimal AlmostNothing = 0.1m;

    /// <summary>
    /// One decimal, half away from zero; what would then read 100,0 though not met is 99,9, and what would read 0,0 though
    /// not zero is 0,1 or −0,1.
    /// </summary>
    /// <param name="exact">The exact value in percent.</param>
    /// <param name="met">Whether it stands for something met; null where that is not the question, as for values of an indicator.</param>
    public static decimal Round(decimal exact, bool? met)
    {
        var rounded = Math.Round(exact, 1, MidpointRounding.AwayFromZero);
        if (met == false && rounded >= 100)
        {
            return AlmostAll;
        }

        return rounded == 0 && exact != 0 ? Math.Sign(exact) * AlmostNothing : rounded;
    }
}
