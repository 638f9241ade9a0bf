using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>State of an indicator that is to stay within bounds: met iff inside; step, path and СД are undefined (PROGRESS.md 3).</summary>
internal static class RangeProgress
{
    /// <summary>Computes it.</summary>
    /// <param name="input">Plan, actuals, date; of the plan only the end dates count.</param>
    /// <param name="bounds">The bounds of every period of the plan.</param>
    public static ProgressResult Compute(ProgressInput input, IReadOnlyList<ValueBounds> bounds)
    {
        var result = new ProgressResult { State = IndicatorState.NoTarget, Better = Better.Range };
        if (input.Plan.Count == 0)
        {
            return result;
        }

        var due = DueReport.Find(input);
        result = result with { Due = due.Plan, Trend = TrendOf(input, bounds[^1]) };
        if (due.Plan < 0)
        {
            return result with { State = IndicatorState.NotDue };
        }

        if (!input.ReportsExpected)
        {
            return result with { State = IndicatorState.Untracked, Trend = Trend.Unknown };
        }

        result = result with { Actual = due.Actual, Stale = due.Stale, DaysOverdue = due.DaysOverdue };
        return due.Missing
            ? result with { State = due.MissingState }
            : Judge(input, bounds, result);
    }

    /// <summary>How far a value is outside the bounds; 0 inside.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bounds">The bounds.</param>
    public static decimal Outside(decimal value, ValueBounds bounds) =>
        value < bounds.Min ? bounds.Min.Value - value : value > bounds.Max ? value - bounds.Max.Value : 0;

    private static ProgressResult Judge(ProgressInput input, IReadOnlyList<ValueBounds> bounds, ProgressResult result)
    {
        var value = input.Actuals[result.Actual].Value;
        var met = Outside(value, bounds[result.Due]) == 0;
        return result with
        {
            Met = met,
            Score = met ? 1 : 0,
            State = met ? MetState(input, bounds, result.Due, value) : IndicatorState.NotMet,
        };
    }

    private static IndicatorState MetState(ProgressInput input, IReadOnlyList<ValueBounds> bounds, int due, decimal value)
    {
        var constant = bounds.All(other => other == bounds[due]);
        if (constant && input.Baseline is { } baseline && Outside(baseline, bounds[due]) == 0)
        {
            return IndicatorState.Kept;
        }

        if (!bounds.Skip(due).All(later => Outside(value, later) == 0))
        {
            return IndicatorState.OnPlan;
        }

        return bounds[^1] == bounds[due] ? IndicatorState.Achieved : IndicatorState.AchievedEarly;
    }

    private static Trend TrendOf(ProgressInput input, ValueBounds bounds)
    {
        if (input.Actuals.Count < 2)
        {
            return Trend.Unknown;
        }

        var change = Outside(input.Actuals[^1].Value, bounds).CompareTo(Outside(input.Actuals[^2].Value, bounds));
        return change == 0 ? Trend.Same : change < 0 ? Trend.Better : Trend.Worse;
    }
}
