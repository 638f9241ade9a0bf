namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Which target is due at a date and whether its report is there (PROGRESS.md 3 and 4).</summary>
/// <param name="Plan">Index of the latest period with a target that has ended before the date; −1 when none has.</param>
/// <param name="Actual">Index of its actual, or of the last older one; −1 when there is none.</param>
/// <param name="Stale">Whether that actual is older than the period due.</param>
/// <param name="DaysOverdue">Days past the grace, when the actual of the period due is missing.</param>
internal readonly record struct DueReport(int Plan, int Actual, bool Stale, int DaysOverdue)
{
    /// <summary>Whether a period has closed and its own actual is not known.</summary>
    public bool Missing => Plan >= 0 && (Actual < 0 || Stale);

    /// <summary>The state of a missing report.</summary>
    public IndicatorState MissingState => DaysOverdue > 0 ? IndicatorState.ReportOverdue : IndicatorState.Awaiting;

    /// <summary>Finds it.</summary>
    /// <param name="input">Plan and actuals, each by end date.</param>
    public static DueReport Find(ProgressInput input)
    {
        var plan = input.Plan.Count - 1;
        while (plan >= 0 && input.Plan[plan].End >= input.AsOf)
        {
            plan--;
        }

        if (plan < 0)
        {
            return new DueReport(-1, -1, Stale: false, 0);
        }

        var end = input.Plan[plan].End;
        var actual = input.Actuals.Count - 1;
        while (actual >= 0 && input.Actuals[actual].End > end)
        {
            actual--;
        }

        var missing = actual < 0 || input.Actuals[actual].End != end;
        var overdue = missing ? Math.Max(0, input.AsOf.DayNumber - end.DayNumber - input.GraceDays) : 0;
        return new DueReport(plan, actual, Stale: missing && actual >= 0, overdue);
    }
}
