using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>From an indicator of the plan and its reports to its facts.</summary>
internal static class IndicatorProgress
{
    /// <summary>Computes the facts of an indicator and its parts.</summary>
    /// <param name="scope">The indicator, with all that its facts depend on.</param>
    public static IndicatorFacts Compute(IndicatorScope scope)
    {
        var parts = new IndicatorFacts[scope.Indicator.Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Compute(new IndicatorScope(scope.Indicator.Parts[i], scope.Direction, scope.Context));
        }

        PartsChecks.Report(scope, parts);
        var facts = Judge(scope, parts);
        return facts with { Parts = parts, Periods = PeriodRows.Of(scope, facts) };
    }

    /// <summary>Facts that hold of every kind: the result of the calculator beside what was stated.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="plan">Its plan and actuals.</param>
    /// <param name="result">State and numbers.</param>
    public static IndicatorFacts Facts(Indicator indicator, NumericPlan plan, ProgressResult result)
    {
        var report = result.Actual >= 0 ? plan.Reports[result.Actual] : null;
        var due = result.Due >= 0 ? plan.Targets[result.Due] : null;
        return new IndicatorFacts
        {
            Indicator = indicator,
            State = result.State,
            Class = result.State.Class(),
            Fault = result.State == IndicatorState.Check ? PlanFault.NonMonotonic : null,
            Better = result.Better,
            DuePeriod = due?.Period,
            DueTarget = due is null or { Stated.Value.Settled: RangeValue } ? null : plan.Plan[result.Due].Value,
            Actual = result.Actual >= 0 ? plan.Actuals[result.Actual].Value : null,
            ActualReport = report?.Last,
            ActualPeriod = report?.Period,
            Stale = result.Stale,
            Met = result.Met,
            Step = result.Step,
            Path = result.Path,
            OfficialRatio = result.OfficialRatio,
            Score = result.Score,
            Trend = result.Trend,
            LatestActual = plan.Actuals.Count > 0 ? plan.Actuals[^1].Value : null,
            PreviousActual = plan.Actuals.Count > 1 ? plan.Actuals[^2].Value : null,
            DaysOverdue = result.DaysOverdue,
        };
    }

    /// <summary>A plan to be checked because of a target that cannot be compared.</summary>
    /// <param name="scope">The indicator.</param>
    /// <param name="target">The target.</param>
    public static IndicatorFacts Unreadable(IndicatorScope scope, Target target)
    {
        scope.Report(Codes.UnreadableTarget, target.Stated.Text.Span, target.Stated.Text.Value, target.Period.Id, new NumberHint(target.Stated.Text.Value));
        return Outside(
            scope.Indicator,
            IndicatorState.Check,
            PlanFault.UnreadableTarget,
            new ExplanationLine("explain_unreadable_target", [target.Period, target.Stated.Text.Value], target.Stated.Text.Span));
    }

    private static IndicatorFacts Judge(IndicatorScope scope, IndicatorFacts[] parts)
    {
        var indicator = scope.Indicator;
        if (indicator.ExcludedBecause is { } reason)
        {
            return Outside(indicator, IndicatorState.Excluded, null, new ExplanationLine("explain_excluded", [reason.Value], reason.Span));
        }

        if (indicator.Cells.Count > 0)
        {
            return Outside(
                indicator, IndicatorState.Check, PlanFault.CellsDoNotFit, new ExplanationLine("explain_cells_do_not_fit", [], indicator.Span));
        }

        if (parts.Length > 0 && indicator.Targets.Count == 0)
        {
            return PartsProgress.Compute(indicator, parts);
        }

        return indicator switch
        {
            { Kind: IndicatorKind.Text } => TextProgress.Compute(scope),
            { Kind: IndicatorKind.Composite } => CompositeProgress.Compute(scope),
            { Kind: IndicatorKind.Range } or { DeclaredBetter.Value: Better.Range } => Bounded(scope),
            _ => Numeric(scope),
        };
    }

    private static IndicatorFacts Numeric(IndicatorScope scope)
    {
        var kind = ComparedAmounts.CountedBy(scope.Indicator);
        var plan = NumericPlan.Read(scope, value => ComparedAmounts.Amount(value, kind));
        if (plan.Unreadable is { } target)
        {
            return Unreadable(scope, target);
        }

        var input = plan.ToInput(scope);
        var result = NumericProgress.Compute(input);
        PlanChecks.Report(scope, plan, result);
        return Facts(scope.Indicator, plan, result) with { Explanation = IndicatorExplanation.Of(scope, plan, result) };
    }

    private static IndicatorFacts Bounded(IndicatorScope scope)
    {
        var kind = ComparedAmounts.CountedBy(scope.Indicator);
        var plan = NumericPlan.Read(
            scope, value => ComparedAmounts.Amount(value, kind), value => ComparedAmounts.Bounds(value, scope.Indicator));
        if (plan.Unreadable is { } target)
        {
            return Unreadable(scope, target) with { Fault = PlanFault.NoBounds };
        }

        var result = RangeProgress.Compute(plan.ToInput(scope));
        PlanChecks.ReportIncomparable(scope, plan);
        var facts = Facts(scope.Indicator, plan, result);
        return facts with
        {
            OutsideBounds = facts is { Actual: { } actual, Met: not null }
                ? RangeProgress.Outside(actual, plan.Plan[result.Due].Bounds!)
                : null,
            Explanation = IndicatorExplanation.Of(scope, plan, result),
        };
    }

    private static IndicatorFacts Outside(Indicator indicator, IndicatorState state, PlanFault? fault, ExplanationLine why) => new()
    {
        Indicator = indicator,
        State = state,
        Class = state.Class(),
        Fault = fault,
        Better = indicator.DeclaredBetter?.Value,
        Explanation = [why],
    };
}
