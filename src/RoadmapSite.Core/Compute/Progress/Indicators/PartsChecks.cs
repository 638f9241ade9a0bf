using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>Whether the parts of an indicator make up their whole: T = ΣT and A = ΣA, or yes iff all or any say yes (PROGRESS.md 6).</summary>
internal static class PartsChecks
{
    private const string Actual = "Факт";

    /// <summary>Reports every value that its parts contradict.</summary>
    /// <param name="scope">The whole.</param>
    /// <param name="parts">Facts of its parts.</param>
    public static void Report(IndicatorScope scope, IReadOnlyList<IndicatorFacts> parts)
    {
        var relation = scope.Indicator.Relation;
        if (parts.Count == 0 || relation == PartsRelation.Independent)
        {
            return;
        }

        if (scope.Indicator.Baseline is { } baseline)
        {
            Compare(scope, "Базовое значение", period: null, baseline.Stated, parts, part => part.Indicator.Baseline?.Stated);
        }

        foreach (var target in scope.Indicator.Targets)
        {
            Compare(scope, "План", target.Period.Id, target.Stated, parts, part => TargetOf(part.Indicator, target.Period));
        }

        foreach (var actual in scope.Actuals)
        {
            Compare(scope, Actual, actual.Period.Id, actual.Last.Stated, parts, part => ActualOf(part, actual.Period));
        }
    }

    private static void Compare(
        IndicatorScope scope, string what, string? period, StatedValue whole, IReadOnlyList<IndicatorFacts> parts, Func<IndicatorFacts, StatedValue?> valueOf)
    {
        var kind = ComparedAmounts.CountedBy(scope.Indicator);
        if (ComparedAmounts.Amount(whole.Value, kind) is not { } stated)
        {
            return;
        }

        var amounts = new List<decimal>(parts.Count);
        foreach (var part in parts)
        {
            if (valueOf(part) is not { } value || ComparedAmounts.Amount(value.Value, ComparedAmounts.CountedBy(part.Indicator)) is not { } amount)
            {
                return;
            }

            amounts.Add(amount);
        }

        var made = scope.Indicator.Relation switch
        {
            PartsRelation.Sum => amounts.Sum(),
            PartsRelation.All => amounts.TrueForAll(amount => amount != 0) ? 1 : 0,
            _ => amounts.Exists(amount => amount != 0) ? 1m : 0m,
        };
        if (made != stated)
        {
            var shown = made.ToString(CultureInfo.InvariantCulture).Replace('.', ',');
            scope.ReportOf(what == Actual ? $"{period}/actual" : period ?? "baseline", Codes.PartsDisagree, whole.Text.Span, period is null ? what : $"{what} за {period}", whole.Text.Value, shown);
        }
    }

    private static StatedValue? TargetOf(Indicator indicator, Period period) =>
        indicator.Targets.FirstOrDefault(target => target.Period.Id == period.Id)?.Stated;

    private static StatedValue? ActualOf(IndicatorFacts part, Period period) =>
        part.Periods.FirstOrDefault(row => row.Period.Id == period.Id)?.Actual?.Stated;
}
