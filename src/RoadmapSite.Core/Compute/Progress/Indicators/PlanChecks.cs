using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Warnings about a plan that reads oddly (PROGRESS.md 2, P2 and P3). They never change a number.</summary>
internal static class PlanChecks
{
    private static readonly string[] BadThings = ["неработающ", "устаревш", "отсев", "нарушен", "дефицит"];

    /// <summary>Reports what is odd.</summary>
    /// <param name="scope">The indicator.</param>
    /// <param name="plan">Its plan and actuals.</param>
    /// <param name="result">What came out.</param>
    public static void Report(IndicatorScope scope, NumericPlan plan, ProgressResult result)
    {
        ReportIncomparable(scope, plan);
        if (plan.Plan.Count == 0 || result.State == IndicatorState.NotPlanned)
        {
            return;
        }

        var indicator = scope.Indicator;
        ReportDirection(scope, plan, result);
        var outOfScale = OutOfScale(plan).ToList();
        if (result.Shape == PlanShape.NonMonotonic && !indicator.PlanConfirmed && result.Better != Better.Exact)
        {
            // A value out of scale is why the plan goes up and down: one finding says both.
            scope.Report(Codes.PlanNotMonotonic, (outOfScale is [var first, ..] ? first : plan.Targets[0]).Stated.Text.Span, Series(scope, plan), new Apart(string.Join(", ", outOfScale.Select(target => $"{target.Stated.Text.Value} ({target.Period.Id})"))));
            return;
        }

        foreach (var target in outOfScale)
        {
            scope.ReportOf(target.Period.Id, Codes.ValueOutOfScale, target.Stated.Text.Span, target.Stated.Text.Value, target.Period.Id);
        }
    }

    /// <summary>Reports an actual that cannot be compared.</summary>
    /// <param name="scope">The indicator.</param>
    /// <param name="plan">Its plan and actuals.</param>
    public static void ReportIncomparable(IndicatorScope scope, NumericPlan plan)
    {
        if (plan.Incomparable is { } actual)
        {
            scope.Report(Codes.IncomparableActual, actual.Last.Stated.Text.Span, actual.Last.Stated.Text.Value, actual.Period.Id, new NumberHint(actual.Last.Stated.Text.Value));
        }
    }

    private static void ReportDirection(IndicatorScope scope, NumericPlan plan, ProgressResult result)
    {
        var indicator = scope.Indicator;
        if (indicator.DeclaredBetter is { } declared)
        {
            if ((declared.Value == Better.More && result.Shape == PlanShape.Falling)
                || (declared.Value == Better.Less && result.Shape == PlanShape.Rising))
            {
                var word = declared.Value == Better.More ? "more" : "less";
                scope.Report(Codes.DirectionAgainstPlan, declared.Span, word, Series(scope, plan));
            }
        }
        else if (result.Shape == PlanShape.Constant && plan.Told is null && indicator.Kind != IndicatorKind.YesNo)
        {
            scope.Report(Codes.DirectionAssumed, plan.Targets[0].Stated.Text.Span, plan.Targets[0].Stated.Text.Value);
        }

        if (result.Better == Better.More && indicator.Title is { } title
            && Array.Find(BadThings, word => title.Value.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } bad)
        {
            scope.Report(Codes.DirectionAgainstWords, title.Span, bad);
        }
    }

    // Ten times both neighbours, or a tenth of both; an end of the row has one neighbour and proves nothing.
    private static IEnumerable<Target> OutOfScale(NumericPlan plan)
    {
        for (var i = 0; i < plan.Plan.Count; i++)
        {
            var before = i > 0 ? plan.Plan[i - 1].Value : plan.Baseline;
            if (before is not { } previous || i + 1 >= plan.Plan.Count)
            {
                continue;
            }

            var (value, next) = (plan.Plan[i].Value, plan.Plan[i + 1].Value);
            if (previous > 0 && value > 0 && next > 0
                && ((value >= 10 * previous && value >= 10 * next) || (10 * value <= previous && 10 * value <= next)))
            {
                yield return plan.Targets[i];
            }
        }
    }

    private static string Series(IndicatorScope scope, NumericPlan plan)
    {
        var targets = plan.Targets.Select(target => target.Stated.Text.Value);
        return string.Join(" → ", scope.Indicator.Baseline is { } baseline ? targets.Prepend(baseline.Stated.Text.Value) : targets);
    }

    // The second half of a finding, in the language of the first; nothing without values.
    private sealed record Apart(string Values) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => Values.Length == 0 ? ""
            : format == "en" ? $"; tenfold or more apart from its neighbours: {Values}"
            : $"; от соседних не меньше чем в десять раз отличается {Values}";
    }
}
