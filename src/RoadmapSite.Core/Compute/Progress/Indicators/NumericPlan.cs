using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>The plan and actuals of an indicator as numbers, each beside where it was stated.</summary>
internal sealed class NumericPlan
{
    private NumericPlan()
    {
    }

    /// <summary>b.</summary>
    public decimal? Baseline { get; private init; }

    /// <summary>Targets as numbers or bounds.</summary>
    public List<PlannedValue> Plan { get; } = [];

    /// <summary>The same targets as stated.</summary>
    public List<Target> Targets { get; } = [];

    /// <summary>Actuals as numbers.</summary>
    public List<KnownValue> Actuals { get; } = [];

    /// <summary>The same actuals as reported.</summary>
    public List<KnownActual> Reports { get; } = [];

    /// <summary>Direction that the signs of all targets agree on.</summary>
    public Better? Told { get; private set; }

    /// <summary>A target that is stated but cannot be compared; null when there is none.</summary>
    public Target? Unreadable { get; private set; }

    /// <summary>An actual that is stated but cannot be compared with the plan; null when there is none.</summary>
    public KnownActual? Incomparable { get; private set; }

    /// <summary>Reads them.</summary>
    /// <param name="scope">The indicator.</param>
    /// <param name="amount">Takes the number from a value.</param>
    /// <param name="bounds">Takes the bounds from a target; null where targets are numbers.</param>
    public static NumericPlan Read(
        IndicatorScope scope, Func<IndicatorValue, decimal?> amount, Func<IndicatorValue, ValueBounds?>? bounds = null)
    {
        var plan = new NumericPlan
        {
            Baseline = scope.Indicator.Baseline is { } baseline ? amount(baseline.Stated.Value) : null,
        };
        plan.ReadTargets(scope.Indicator, amount, bounds);
        plan.ReadActuals(scope, amount);
        return plan;
    }

    /// <summary>The input of the calculator.</summary>
    /// <param name="scope">The indicator.</param>
    public ProgressInput ToInput(IndicatorScope scope) => new()
    {
        YesNo = scope.Indicator.Kind == IndicatorKind.YesNo,
        Better = scope.Indicator.DeclaredBetter is { Value: not Better.Range } declared ? declared.Value : Told,
        Baseline = Baseline,
        Plan = Plan,
        Actuals = Actuals,
        PlanConfirmed = scope.Indicator.PlanConfirmed,
        ReportsExpected = scope.Context.ReportsExpected,
        AsOf = scope.Context.AsOf,
        GraceDays = scope.Context.GraceDays,
    };

    private void ReadTargets(Indicator indicator, Func<IndicatorValue, decimal?> amount, Func<IndicatorValue, ValueBounds?>? bounds)
    {
        var agreed = true;
        foreach (var target in indicator.Targets)
        {
            var value = target.Stated.Value;
            if (value.Settled is MissingValue)
            {
                continue;
            }

            var number = amount(value);
            var within = bounds?.Invoke(value);
            if (bounds is null ? number is null : within is null)
            {
                Unreadable ??= target;
                continue;
            }

            var told = ComparedAmounts.DirectionOf(value);
            agreed &= Plan.Count == 0 || told == Told;
            Told = told;
            Plan.Add(new PlannedValue(target.Period.End, number ?? 0, ComparedAmounts.IsStrict(value), within));
            Targets.Add(target);
        }

        Told = agreed ? Told : null;
    }

    private void ReadActuals(IndicatorScope scope, Func<IndicatorValue, decimal?> amount)
    {
        foreach (var actual in scope.Actuals)
        {
            var value = actual.Last.Stated.Value;
            if (amount(value) is not { } number)
            {
                Incomparable = value.Settled is MissingValue ? Incomparable : actual;
                continue;
            }

            // A quarter that ends on the day of its year is not that year.
            if ((Actuals.Count > 0 && Actuals[^1].End == actual.Period.End) || HasOtherPeriodEnding(scope.Indicator, actual.Period))
            {
                continue;
            }

            Actuals.Add(new KnownValue(actual.Period.End, number));
            Reports.Add(actual);
        }
    }

    private static bool HasOtherPeriodEnding(Indicator indicator, Period period)
    {
        foreach (var target in indicator.Targets)
        {
            if (target.Period.End == period.End)
            {
                return target.Period.Id != period.Id;
            }
        }

        return false;
    }
}
