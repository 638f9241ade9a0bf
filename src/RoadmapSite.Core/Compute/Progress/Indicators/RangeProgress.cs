using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>State of an indicator that is to stay within bounds: met iff inside; step, path and СД are undefined (PROGRESS.md 3).</summary>
internal static class RangeProgress
{
    /// <summary>Computes it.</summary>
    /// <param name="input">Plan with bounds for every period, actuals, date.</param>
    public static ProgressResult Compute(ProgressInput input)
    {
        var result = new ProgressResult { State = IndicatorState.NoTarget, Better = Better.Range };
        if (input.Plan.Count == 0)
        {
            return result;
        }

        var due = DueReport.Find(input);
        result = result with { Due = due.Plan, Trend = TrendOf(input) };
        if (due.Plan < 0)
        {
            return result with { State = IndicatorState.NotDue };
        }

        if (!input.ReportsExpected)
        {
            return result with { State = IndicatorState.Untracked, Trend = Trend.Unknown };
        }

        result = result with { Actual = due.Actual, Stale = due.Stale, DaysOverdue = due.DaysOverdue };
        return due.Missing ? result with { State = due.MissingState } : Judge(input, result);
    }

    /// <summary>How far a value is outside the bounds; 0 inside.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bounds">The bounds.</param>
    public static decimal Outside(decimal value, ValueBounds bounds) =>
        value < bounds.Min ? bounds.Min.Value - value : value > bounds.Max ? value - bounds.Max.Value : 0;

    private static ProgressResult Judge(ProgressInput input, ProgressResult result)
    {
        var value = input.Actuals[result.Actual].Value;
        var met = IsInside(value, input.Plan[result.Due]);
        return result with
        {
            Met = met,
            Score = met ? 1 : 0,
            State = met ? MetState(input, result.Due, value) : IndicatorState.NotMet,
        };
    }

    private static IndicatorState MetState(ProgressInput input, int due, decimal value)
    {
        var planned = input.Plan[due];
        if (input.Baseline is { } baseline && IsInside(baseline, planned) && input.Plan.All(other => other.Bounds == planned.Bounds))
        {
            return IndicatorState.Kept;
        }

        if (!input.Plan.Skip(due).All(later => IsInside(value, later)))
        {
            return IndicatorState.OnPlan;
        }

        return input.Plan[^1].Bounds == planned.Bounds ? IndicatorState.Achieved : IndicatorState.AchievedEarly;
    }

    private static bool IsInside(decimal value, PlannedValue planned) => Outside(value, planned.Bounds!) == 0;

    private static Trend TrendOf(ProgressInput input)
    {
        if (input.Actuals.Count < 2)
        {
            return Trend.Unknown;
        }

        var bounds = input.Plan[^1].Bounds!;
        var change = Outside(input.Actuals[^1].Value, bounds).CompareTo(Outside(input.Actuals[^2].Value, bounds));
        return change == 0 ? Trend.Same : change < 0 ? Trend.Better : Trend.Worse;
    }
}
