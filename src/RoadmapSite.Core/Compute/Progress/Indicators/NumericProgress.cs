using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>State and numbers of an indicator whose values are numbers, percent, or yes and no (PROGRESS.md 2 to 4).</summary>
internal static class NumericProgress
{
    /// <summary>Computes it.</summary>
    /// <param name="input">Plan, actuals, date.</param>
    public static ProgressResult Compute(ProgressInput input)
    {
        var shape = PlanShapes.Of(input.Baseline, input.Plan);
        if (shape == PlanShape.Empty)
        {
            return new ProgressResult { State = IndicatorState.NoTarget, Better = input.Better };
        }

        var better = input.Better ?? PlanShapes.BetterOf(shape, input.Baseline, input.Plan);
        var untouched = new ProgressResult { State = IndicatorState.Check, Shape = shape, Better = better };
        if (shape == PlanShape.NonMonotonic && !input.PlanConfirmed && better != Better.Exact)
        {
            return untouched;
        }

        if (IsNothingPlanned(input))
        {
            return untouched with { State = IndicatorState.NotPlanned };
        }

        return AsOfDate(input, untouched, better);
    }

    // P4: nothing from nothing.
    private static bool IsNothingPlanned(ProgressInput input)
    {
        if (input.Better is not (null or Better.More) || !StartsFromZero(input))
        {
            return false;
        }

        foreach (var planned in input.Plan)
        {
            if (planned.Value != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsZeroFromZero(ProgressInput input, ProgressResult result) =>
        input.Plan[result.Due].Value == 0 && StartsFromZero(input) && result.Better == Better.More;

    // Without a baseline a target of zero, where more is better, promises nothing either.
    private static bool StartsFromZero(ProgressInput input) => input.Baseline is null or 0;

    private static ProgressResult AsOfDate(ProgressInput input, ProgressResult result, Better better)
    {
        var due = DueReport.Find(input);
        result = result with { Due = due.Plan, Path = PathOf(input), Trend = TrendOf(input.Actuals, better) };
        if (due.Plan < 0)
        {
            return result with { State = IndicatorState.NotDue };
        }

        var known = due.Missing ? (decimal?)null : input.Actuals[due.Actual].Value;
        if (IsZeroFromZero(input, result) && (known is null or <= 0))
        {
            return result with { State = IndicatorState.NotDue, Actual = due.Missing ? -1 : due.Actual };
        }

        if (!input.ReportsExpected)
        {
            return result with { State = IndicatorState.Untracked, Path = null, Trend = Trend.Unknown };
        }

        result = result with { Actual = due.Actual, Stale = due.Stale, DaysOverdue = due.DaysOverdue };
        return due.Missing
            ? WithStep(input, result) with { State = due.MissingState, Met = null }
            : Judge(input, WithStep(input, result));
    }

    private static decimal? PathOf(ProgressInput input)
    {
        var final = input.Plan[^1].Value;
        return input.Baseline is { } baseline && final != baseline && input.Actuals.Count > 0
            ? ProgressFormulas.Share(input.Actuals[^1].Value, baseline, final)
            : null;
    }

    private static ProgressResult WithStep(ProgressInput input, ProgressResult result)
    {
        if (result.Actual < 0)
        {
            return result;
        }

        var better = result.Better!.Value;
        var planned = input.Plan[result.Due];
        var actual = input.Actuals[result.Actual].Value;
        var met = ProgressFormulas.IsMet(better, actual, planned.Value, planned.Strict);
        var (step, rule) = Step(input.Baseline, planned.Value, actual, better, met);
        return result with { Met = met, Step = step, StepRule = rule };
    }

    private static (decimal? Step, StepRule Rule) Step(decimal? baseline, decimal target, decimal actual, Better better, bool met)
    {
        if (better == Better.Exact)
        {
            return (null, StepRule.Exact);
        }

        if (baseline is not { } b)
        {
            return (null, StepRule.NoBaseline);
        }

        if (target == b)
        {
            return met ? (100, StepRule.HoldMet) : (ProgressFormulas.HoldRatio(better, actual, target), StepRule.HoldRatio);
        }

        return target > b == (better == Better.More)
            ? (ProgressFormulas.Share(actual, b, target), StepRule.Formula)
            : (null, StepRule.AgainstPlan);
    }

    private static ProgressResult Judge(ProgressInput input, ProgressResult result)
    {
        var actual = input.Actuals[result.Actual].Value;
        var met = result.Met == true;
        return result with
        {
            State = met ? MetState(input, result, actual) : NotMetState(input, result),
            OfficialRatio = ProgressFormulas.OfficialRatio(result.Better!.Value, actual, input.Plan[result.Due].Value),
            Score = met ? 1 : input.YesNo ? 0 : Math.Clamp((result.Step ?? 0) / 100, 0, 1),
        };
    }

    private static IndicatorState MetState(ProgressInput input, ProgressResult result, decimal actual)
    {
        var target = input.Plan[result.Due].Value;
        if (result.Shape == PlanShape.Constant && input.Baseline is not null)
        {
            return IndicatorState.Kept;
        }

        // P4: where zero was due from zero, anything above it is the plan of the period and no more.
        if (IsZeroFromZero(input, result))
        {
            return IndicatorState.OnPlan;
        }

        if (IsMetToTheEnd(input, result, actual))
        {
            return input.Plan[^1].Value == target ? IndicatorState.Achieved : IndicatorState.AchievedEarly;
        }

        return target == input.Baseline ? IndicatorState.Kept : IndicatorState.OnPlan;
    }

    // Of a confirmed plan that goes up and down the last target may be met while one before it is not.
    private static bool IsMetToTheEnd(ProgressInput input, ProgressResult result, decimal actual)
    {
        for (var i = result.Due + 1; i < input.Plan.Count; i++)
        {
            var planned = input.Plan[i];
            if (!ProgressFormulas.IsMet(result.Better!.Value, actual, planned.Value, planned.Strict))
            {
                return false;
            }
        }

        return true;
    }

    private static IndicatorState NotMetState(ProgressInput input, ProgressResult result)
    {
        if (result.StepRule is StepRule.Exact or StepRule.NoBaseline or StepRule.AgainstPlan)
        {
            return IndicatorState.NotMet;
        }

        if (result.StepRule == StepRule.HoldRatio)
        {
            return result.Shape == PlanShape.Constant ? IndicatorState.Lost : IndicatorState.Worse;
        }

        return result.Step switch
        {
            _ when input.YesNo => IndicatorState.NotMet,
            null => IndicatorState.NotMet,
            < 0 => IndicatorState.Worse,
            0 => IndicatorState.NoChange,
            < ProgressRules.FarBehindBelow => IndicatorState.FarBehind,
            _ => IndicatorState.Behind,
        };
    }

    private static Trend TrendOf(IReadOnlyList<KnownValue> actuals, Better better)
    {
        if (actuals.Count < 2 || better == Better.Exact)
        {
            return Trend.Unknown;
        }

        var change = actuals[^1].Value.CompareTo(actuals[^2].Value);
        return change == 0 ? Trend.Same : change > 0 == (better == Better.More) ? Trend.Better : Trend.Worse;
    }
}
