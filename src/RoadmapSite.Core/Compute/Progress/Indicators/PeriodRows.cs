using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Plan and actual side by side for every period.</summary>
internal static class PeriodRows
{
    /// <summary>The rows of an indicator: the periods of its direction, and any other that has a target or an actual.</summary>
    /// <param name="scope">The indicator.</param>
    /// <param name="facts">What is computed about it.</param>
    public static IReadOnlyList<PeriodFacts> Of(IndicatorScope scope, IndicatorFacts facts)
    {
        var periods = Periods(scope);
        var original = scope.Context.Plan.OriginalOf(scope.Indicator.Id);
        var rows = new PeriodFacts[periods.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var period = periods[i];
            var target = TargetOf(scope.Indicator, period);
            var first = original is null ? null : TargetOf(original, period);
            var known = KnownOf(scope, period);
            var closed = period.End < scope.Context.AsOf;
            var changed = first is not null && !Equals(first.Text.Value, target?.Text.Value);
            rows[i] = new PeriodFacts(
                period, target, changed ? first : null, known?.Last, known?.History ?? [], closed, Met(scope, facts, target, known))
            {
                Ambition = changed ? AmbitionRule.Of(scope.Indicator, facts.Better, first!, target) : null,
                PromisesNothing = target is not null && PromisesNothing(scope.Indicator, facts, target.Value, known?.Last.Stated.Value),
            };
        }

        return rows;
    }

    private static List<Period> Periods(IndicatorScope scope)
    {
        var periods = new List<Period>(scope.Direction.Periods);
        foreach (var target in scope.Indicator.Targets)
        {
            AddNew(periods, target.Period);
        }

        foreach (var actual in scope.Actuals)
        {
            AddNew(periods, actual.Period);
        }

        return periods;
    }

    private static void AddNew(List<Period> periods, Period period)
    {
        foreach (var other in periods)
        {
            if (other.Id == period.Id)
            {
                return;
            }
        }

        // By end; of one end after those that are there, so that they keep the order of the act.
        var index = periods.Count;
        while (index > 0 && periods[index - 1].End > period.End)
        {
            index--;
        }

        periods.Insert(index, period);
    }

    private static KnownActual? KnownOf(IndicatorScope scope, Period period)
    {
        foreach (var actual in scope.Actuals)
        {
            if (actual.Period.Id == period.Id)
            {
                return actual;
            }
        }

        return null;
    }

    private static StatedValue? TargetOf(Indicator indicator, Period period)
    {
        foreach (var target in indicator.Targets)
        {
            if (target.Period.Id == period.Id)
            {
                return target.Stated;
            }
        }

        return null;
    }

    private static bool? Met(IndicatorScope scope, IndicatorFacts facts, StatedValue? target, KnownActual? known)
    {
        if (target is null || known is null || facts.Class == StateClass.Outside)
        {
            return null;
        }

        var (planned, actual) = (target.Value, known.Last.Stated.Value);
        var indicator = scope.Indicator;
        return indicator.Kind switch
        {
            IndicatorKind.Text => known.Last.DocumentId is null ? null : known.Last.Met,
            IndicatorKind.Composite => Both(
                indicator.Lead == CompositeLead.Percent ? null : Compare(facts, planned, actual, CompositeLead.People),
                indicator.Lead == CompositeLead.People ? null : Compare(facts, planned, actual, CompositeLead.Percent)),
            _ => Compare(indicator, facts, planned, actual),
        };
    }

    private static bool? Both(bool? people, bool? share) => (people, share) switch
    {
        (null, _) => share,
        (_, null) => people,
        _ => people.Value && share.Value,
    };

    private static bool? Compare(IndicatorFacts facts, IndicatorValue target, IndicatorValue actual, CompositeLead which) =>
        facts.Better is { } better
        && ComparedAmounts.Amount(actual, which) is { } known
        && ComparedAmounts.Amount(target, which) is { } planned
            ? ProgressFormulas.IsMet(better, known, planned)
            : null;

    private static bool? Compare(Indicator indicator, IndicatorFacts facts, IndicatorValue target, IndicatorValue actual)
    {
        var kind = ComparedAmounts.CountedBy(indicator);
        if (facts.Better is not { } better || ComparedAmounts.Amount(actual, kind) is not { } known)
        {
            return null;
        }

        if (better == Better.Range)
        {
            return ComparedAmounts.Bounds(target, indicator) is { } bounds ? RangeProgress.Outside(known, bounds) == 0 : null;
        }

        if (ComparedAmounts.Amount(target, kind) is not { } planned)
        {
            return null;
        }

        return PromisesNothing(indicator, facts, target, actual)
            ? null
            : ProgressFormulas.IsMet(better, known, planned, ComparedAmounts.IsStrict(target));
    }

    private static bool PromisesNothing(Indicator indicator, IndicatorFacts facts, IndicatorValue target, IndicatorValue? actual)
    {
        if (facts.Better != Better.More || indicator.Kind is IndicatorKind.Text or IndicatorKind.Composite)
        {
            return false;
        }

        var kind = ComparedAmounts.CountedBy(indicator);
        return ComparedAmounts.Amount(target, kind) == 0
            && (actual is null || ComparedAmounts.Amount(actual, kind) is <= 0)
            && (indicator.Baseline is not { } baseline || ComparedAmounts.Amount(baseline.Stated.Value, kind) is null or 0);
    }
}
