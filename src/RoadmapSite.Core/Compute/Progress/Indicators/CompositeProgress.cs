using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>People and share together, «17/10 %»: each is an indicator; the worse state and the smaller percentage are those of the whole, unless one is declared leading (PROGRESS.md 2, P5).</summary>
internal static class CompositeProgress
{
    /// <summary>Computes the facts.</summary>
    /// <param name="scope">The indicator.</param>
    public static IndicatorFacts Compute(IndicatorScope scope)
    {
        var people = CompositeComponent.Compute(scope, CompositeLead.People);
        var share = CompositeComponent.Compute(scope, CompositeLead.Percent);
        if (people.Plan.Unreadable is { } target && share.Plan.Unreadable == target)
        {
            return IndicatorProgress.Unreadable(scope, target);
        }

        List<CompositeComponent> all = [people, share];
        var judged = all.FindAll(component => component.Result.State != IndicatorState.NoTarget);
        if (judged.Exists(component => component.Which == scope.Indicator.Lead))
        {
            judged.RemoveAll(component => component.Which != scope.Indicator.Lead);
        }

        var deciding = (judged.Count > 0 ? judged : all).MinBy(component => (component.Result.State.Rank(), component.Result.Step ?? decimal.MaxValue))!;
        var facts = IndicatorProgress.Facts(scope.Indicator, deciding.Plan, deciding.Result);
        return facts with
        {
            Met = facts.Class switch { StateClass.Met => true, StateClass.NotMet => false, _ => null },
            Step = Smallest(judged, component => component.Result.Step),
            Path = Smallest(judged, component => component.Result.Path),
            OfficialRatio = Smallest(judged, component => component.Result.OfficialRatio),
            Score = facts.Class is StateClass.Met or StateClass.NotMet ? Smallest(judged, component => component.Result.Score) : null,
            Trend = WorstTrend(judged),
            Components = [.. all.Select(component => component.ToFacts(component == deciding))],
            Explanation = Explain(scope, all, judged.Count, deciding),
        };
    }

    private static decimal? Smallest(List<CompositeComponent> components, Func<CompositeComponent, decimal?> number)
    {
        decimal? smallest = null;
        foreach (var component in components)
        {
            var value = number(component);
            smallest = smallest is null || value < smallest ? value ?? smallest : smallest;
        }

        return smallest;
    }

    private static Trend WorstTrend(List<CompositeComponent> components) =>
        components.Exists(component => component.Result.Trend == Trend.Worse) ? Trend.Worse
        : components.Exists(component => component.Result.Trend == Trend.Better) ? Trend.Better
        : components.Exists(component => component.Result.Trend == Trend.Same) ? Trend.Same
        : Trend.Unknown;

    private static List<ExplanationLine> Explain(
        IndicatorScope scope, List<CompositeComponent> components, int judged, CompositeComponent deciding)
    {
        var lines = new List<ExplanationLine>();
        foreach (var component in components)
        {
            lines.Add(new ExplanationLine(component.Which == CompositeLead.People ? "explain_people" : "explain_share", []));
            lines.AddRange(IndicatorExplanation.Of(scope, component.Plan, component.Result));
        }

        lines.Add(new ExplanationLine("explain_whole", []));
        if (judged > 1)
        {
            lines.Add(new ExplanationLine("explain_composite_smallest", []));
        }

        var decided = deciding.Which == CompositeLead.People ? "people" : "share";
        lines.Add(new ExplanationLine(
            scope.Indicator.Lead == deciding.Which ? $"explain_composite_lead_{decided}" : $"explain_composite_worse_{decided}", []));
        if (CompositeDenominators.Changed(deciding) is { } changed)
        {
            lines.Add(new ExplanationLine(
                changed.Actual > changed.Planned ? "explain_denominator_grew" : "explain_denominator_fell",
                [changed.Planned, changed.Actual]));
        }

        return lines;
    }
}
