namespace RoadmapSite.Core.Compute.Progress;

/// <summary>The numbers that the method rests on. The method page is fed from here, so that words and code cannot part.</summary>
public static class ProgressRules
{
    /// <summary>Steps not met from here on are «Отставание», below it «Существенное отставание», in percent: the cut-off of Eurostat and Statistics Canada (PROGRESS.md 4).</summary>
    public const decimal FarBehindBelow = 60;

    /// <summary>Coverage from which a score is shown: the rule of the Sachs SDG Index (PROGRESS.md 6).</summary>
    public const decimal CoverageNeeded = 0.80m;

    /// <summary>СР from which a programme is «высокая» (PROGRESS.md 6).</summary>
    public const decimal OfficialHigh = 0.9m;

    /// <summary>СР from which a programme is «средняя».</summary>
    public const decimal OfficialMiddle = 0.8m;

    /// <summary>СР from which a programme is «удовлетворительная».</summary>
    public const decimal OfficialSatisfactory = 0.7m;

    /// <summary>Days before a due day from which «Осталось N дн.» is said (PROGRESS.md 7).</summary>
    public const int SaidAheadDays = 14;

    /// <summary>Half of the last digit of a share stated in whole percent: how far the whole it implies may be off (PROGRESS.md 2, P5).</summary>
    public const decimal ShareRounding = 0.5m;
}
