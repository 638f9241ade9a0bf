using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>«Как посчитано»: every input with its source, then formulas with their numbers, then the rule of the state.</summary>
internal sealed class IndicatorExplanation
{
    private readonly List<ExplanationLine> lines = new(12);
    private readonly IndicatorScope scope;
    private readonly NumericPlan plan;
    private readonly ProgressResult result;

    private IndicatorExplanation(IndicatorScope scope, NumericPlan plan, ProgressResult result)
    {
        this.scope = scope;
        this.plan = plan;
        this.result = result;
    }

    private string StateKey => result is { State: IndicatorState.NotMet, Better: Better.Range } ? StateKeys.OutsideBounds : StateKeys.Of(result.State);

    /// <summary>Explains a result.</summary>
    /// <param name="scope">The indicator.</param>
    /// <param name="plan">Its plan and actuals.</param>
    /// <param name="result">State and numbers.</param>
    public static IReadOnlyList<ExplanationLine> Of(IndicatorScope scope, NumericPlan plan, ProgressResult result)
    {
        var explanation = new IndicatorExplanation(scope, plan, result);
        explanation.Inputs();
        explanation.Formulas();
        explanation.AddScore();
        explanation.lines.Add(new ExplanationLine(explanation.StateKey, explanation.StateArguments()));
        return explanation.lines;
    }

    private void Inputs()
    {
        lines.Add(new ExplanationLine("explain_as_of", [scope.Context.AsOf]));
        if (scope.Indicator.CountedIn is { } unit)
        {
            lines.Add(new ExplanationLine("explain_counted_in", [unit]));
        }

        if (scope.Indicator.Kind == IndicatorKind.YesNo)
        {
            lines.Add(new ExplanationLine("explain_yes_no", []));
        }

        AddBaseline();
        if (result.Due >= 0)
        {
            AddTarget("explain_target", result.Due);
        }

        if (plan.Plan.Count > 0 && result.Due != plan.Plan.Count - 1)
        {
            AddTarget("explain_final_target", plan.Plan.Count - 1);
        }

        AddActuals();
        AddBetter();
    }

    private void AddBaseline()
    {
        if (scope.Indicator.Baseline is not { } baseline || plan.Baseline is not { } value)
        {
            lines.Add(new ExplanationLine("explain_no_baseline", []));
            return;
        }

        var text = baseline.Stated.Text;
        lines.Add(baseline.Date is { } date
            ? new ExplanationLine("explain_baseline_dated", [Shown(value), text.Value, date], text.Span)
            : new ExplanationLine("explain_baseline", [Shown(value), text.Value], text.Span));
    }

    private void AddTarget(string key, int index)
    {
        var target = plan.Targets[index];
        var text = target.Stated.Text;
        var planned = plan.Plan[index];
        lines.Add(planned.Bounds is null
            ? new ExplanationLine(key, [target.Period, target.Period.End, Shown(planned.Value), text.Value], text.Span)
            : new ExplanationLine($"{key}_text", [target.Period, target.Period.End, text.Value], text.Span));
    }

    private void AddActuals()
    {
        if (result.Due >= 0 && (result.Actual < 0 || result.Stale) && result.State.Class() == StateClass.Missing)
        {
            var end = plan.Plan[result.Due].End;
            lines.Add(new ExplanationLine(
                "explain_report_missing", [plan.Targets[result.Due].Period, end.AddDays(scope.Context.GraceDays)]));
        }

        if (result.Actual >= 0)
        {
            AddActual(result.Stale ? "explain_actual_stale" : "explain_actual", result.Actual);
        }

        if (result.Path is not null && result.Actual != plan.Actuals.Count - 1)
        {
            AddActual("explain_actual_latest", plan.Actuals.Count - 1);
        }
    }

    private void AddActual(string key, int index)
    {
        var report = plan.Reports[index];
        var text = report.Last.Stated.Text;
        lines.Add(new ExplanationLine(
            key, [report.Period, Shown(plan.Actuals[index].Value), text.Value, report.Last.Reported], text.Span, report.Last.DocumentId));
        if (report.History.Count > 0)
        {
            lines.Add(new ExplanationLine("explain_actual_corrected", [report.History.Count, report.History[^1].Stated.Text.Value]));
        }
    }

    private void AddBetter()
    {
        if (result.Better is not { } better)
        {
            return;
        }

        if (scope.Indicator.Kind == IndicatorKind.YesNo && better == Better.More)
        {
            lines.Add(new ExplanationLine("explain_better_yes", [], scope.Indicator.DeclaredBetter?.Span));
            return;
        }

        var word = better switch { Better.More => "more", Better.Less => "less", Better.Exact => "exact", _ => "range" };
        if (scope.Indicator.DeclaredBetter is not null || better == Better.Range)
        {
            lines.Add(new ExplanationLine($"explain_better_{word}_declared", [], scope.Indicator.DeclaredBetter?.Span));
        }
        else if (plan.Told is not null)
        {
            lines.Add(new ExplanationLine($"explain_better_{word}_told", []));
        }
        else if (plan.Plan.Count > 0)
        {
            var ends = new object[] { Shown(plan.Baseline ?? plan.Plan[0].Value), Shown(plan.Plan[^1].Value) };
            lines.Add(new ExplanationLine($"explain_better_{word}_{PlanWord()}", ends));
        }
    }

    // What the plan does that tells which way is good.
    private string PlanWord() => result.Shape switch
    {
        PlanShape.Rising => "rising",
        PlanShape.Falling => "falling",
        PlanShape.NonMonotonic => "ends",
        _ => "constant",
    };

    // Of yes and no, the answer.
    private object Shown(decimal value)
    {
        object shown = value;
        if (scope.Indicator.Kind == IndicatorKind.YesNo && value is 0 or 1)
        {
            shown = value == 1;
        }

        return shown;
    }

    private void AddScore()
    {
        if (result.Score is not { } score)
        {
            return;
        }

        lines.Add(result switch
        {
            { Met: true } => new ExplanationLine("explain_score_met", []),
            { Step: { } step } when score > 0 => new ExplanationLine("explain_score_step", [step, new Outcome(score)]),
            _ => new ExplanationLine("explain_score_none", []),
        });
    }

    private void Formulas()
    {
        if (result is { Due: >= 0, Actual: >= 0, Met: not null })
        {
            AddComparison(plan.Plan[result.Due], plan.Actuals[result.Actual].Value);
        }

        if (result is { Due: >= 0, Actual: >= 0 } && result.StepRule != StepRule.None)
        {
            if (result.Stale)
            {
                lines.Add(new ExplanationLine("explain_step_stale", [plan.Reports[result.Actual].Period]));
            }

            AddStep(plan.Plan[result.Due].Value, plan.Actuals[result.Actual].Value);
        }

        if (result.Path is { } path)
        {
            lines.Add(new ExplanationLine(
                "explain_path", [plan.Actuals[^1].Value, plan.Baseline!.Value, plan.Plan[^1].Value, new Outcome(path)]));
        }

        if (result.OfficialRatio is { } ratio)
        {
            AddOfficialRatio(plan.Actuals[result.Actual].Value, plan.Plan[result.Due].Value, ratio);
        }
    }

    // More than 100 is computed and then left out, so that no formula stands beside what it does not give.
    private void AddOfficialRatio(decimal actual, decimal target, decimal ratio)
    {
        var (part, whole, word) = result.Better == Better.Less ? (target, actual, "less") : (actual, target, "more");
        var uncapped = whole == 0 ? null : ProgressFormulas.Quotient(100 * part, whole);
        lines.Add(uncapped is not { } exact
            ? new ExplanationLine("explain_official_ratio_full", [])
            : new ExplanationLine($"explain_official_ratio_{word}{(exact > ratio ? "_capped" : "")}", [actual, target, new Outcome(exact)]));
    }

    private void AddComparison(PlannedValue planned, decimal actual)
    {
        var outcome = result.Met == true ? "met" : "not_met";
        if (Shown(actual) is bool && Shown(planned.Value) is bool && !planned.Strict)
        {
            lines.Add(new ExplanationLine($"explain_{outcome}_yes_no", [Shown(actual), Shown(planned.Value)]));
            return;
        }

        lines.Add(planned.Bounds is { } bounds
            ? new ExplanationLine($"explain_{outcome}_range{BoundsForm(bounds)}", BoundsArguments(actual, bounds))
            : new ExplanationLine(
                result.Better switch
                {
                    Better.Less => $"explain_{outcome}_less{(planned.Strict ? "_strict" : "")}",
                    Better.Exact => $"explain_{outcome}_exact",
                    _ => $"explain_{outcome}_more{(planned.Strict ? "_strict" : "")}",
                },
                [actual, planned.Value]));
    }

    private static string BoundsForm(ValueBounds bounds) => bounds switch
    {
        { Min: null } => "_max",
        { Max: null } => "_min",
        _ => "",
    };

    private static object[] BoundsArguments(decimal actual, ValueBounds bounds) => bounds switch
    {
        { Min: { } min, Max: { } max } => [actual, min, max],
        { Min: { } min } => [actual, min],
        { Max: { } max } => [actual, max],
        _ => [actual],
    };

    private void AddStep(decimal target, decimal actual) => lines.Add(result.StepRule switch
    {
        StepRule.Formula when result.Step is { } step => new ExplanationLine("explain_step", [actual, plan.Baseline!.Value, target, new Outcome(step)]),
        StepRule.HoldMet => new ExplanationLine("explain_step_hold_met", [Shown(actual), Shown(target)]),
        StepRule.HoldRatio when actual < 0 || target < 0 => new ExplanationLine("explain_step_hold_negative", [actual, target]),
        StepRule.HoldRatio when result.Better == Better.Less =>
            new ExplanationLine("explain_step_hold_less", [actual, target, new Outcome(result.Step ?? 0)]),
        StepRule.HoldRatio => new ExplanationLine("explain_step_hold_more", [actual, target, new Outcome(result.Step ?? 0)]),
        StepRule.NoBaseline => new ExplanationLine("explain_step_no_baseline", []),
        StepRule.AgainstPlan => new ExplanationLine("explain_step_against_plan", [Shown(plan.Baseline!.Value), Shown(target)]),
        StepRule.Exact => new ExplanationLine("explain_step_exact", []),
        _ => new ExplanationLine("explain_step_too_large", []),
    });

    private object[] StateArguments() => result.State switch
    {
        IndicatorState.Behind or IndicatorState.FarBehind => [ProgressRules.FarBehindBelow],
        IndicatorState.ReportOverdue => [result.DaysOverdue],
        _ => [],
    };
}
