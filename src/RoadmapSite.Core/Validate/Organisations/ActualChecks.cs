using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Findings.Plans;

namespace RoadmapSite.Core.Validate.Organisations;

/// <summary>Reported values that can hardly be. At most one finding a value.</summary>
internal static partial class ActualChecks
{
    // «62» for 61,6 %: a share is rounded to whole percents at the coarsest.
    private const decimal Rounding = 1;
    private const decimal Scale = 100;

    private static readonly Words Over100 = new("доля больше 100 %", "a share over 100 %");
    private static readonly Words Below0 = new("доля меньше нуля", "a share below zero");
    private static readonly Words NegativeCount = new("количество меньше нуля", "a count below zero");

    /// <summary>Looks a value over.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="stated">As read.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="row">The row of the indicator.</param>
    /// <param name="bag">Takes the finding.</param>
    public static void Check(ActualDraft draft, StatedValue stated, Indicator indicator, RowPlace row, DiagnosticBag bag)
    {
        var text = stated.Text;
        if (Thousands().IsMatch(text.Value.Trim()) && stated.Value.Settled.Quantities is [var read, ..])
        {
            bag.ReportRow(row, Codes.CommaAmbiguous, text.Span, text.Value, Exact.Text(read.Amount), text.Value.Trim().Replace(",", "", StringComparison.Ordinal));
        }
        else if (Impossible(stated.Value.Settled, indicator) is { } why)
        {
            bag.ReportRow(row, Codes.ActualImpossible, text.Span, text.Value, why);
        }
        else if (draft is { Numerator: { } part, Denominator: { Value: > 0 } whole } && Contradiction(stated.Value.Settled, part.Value, whole.Value, indicator) is { } parts)
        {
            bag.ReportRow(row, Codes.ActualContradictsParts, text.Span, text.Value, Exact.Text(part.Value), Exact.Text(whole.Value), parts);
        }
        else if (LargestPlanned(indicator, stated.Value.Settled) is { } largest)
        {
            bag.ReportRow(row, Codes.ActualOutOfScale, text.Span, text.Value, Exact.Text(largest));
        }
    }

    private static Words? Impossible(IndicatorValue value, Indicator indicator)
    {
        if (value.QuantityOf(QuantityKind.Percent) is { } share)
        {
            var free = PercentOver100.MayExceed100(indicator.Title?.Value);
            return share.Amount > 100 && !free && !PlansHold(indicator, planned => planned.Percent > 100) ? Over100
                : share.Amount < 0 && !free && !PlansHold(indicator, planned => planned.Percent < 0) ? Below0
                : null;
        }

        return value is NumberValue { Value: < 0 } or PeopleValue { People: < 0 } && !PlansHold(indicator, planned => planned.Number < 0) ? NegativeCount : null;
    }

    private static Words? Contradiction(IndicatorValue value, decimal part, decimal whole, Indicator indicator)
    {
        if (indicator.Kind is not (IndicatorKind.Percent or IndicatorKind.Composite) || value.QuantityOf(QuantityKind.Percent) is not { } share || PercentOver100.MayExceed100(indicator.Title?.Value))
        {
            return null;
        }

        var made = 100 * part / whole;
        return part > whole ? new Words("больше целого", "more than the whole")
            : Math.Abs(made - share.Amount) > Rounding ? new Words($"{Exact.Text(Math.Round(made, 1))} %", $"{Exact.Text(Math.Round(made, 1))} %")
            : null;
    }

    // The largest number of the plan, when the value is a hundred times it; else null.
    private static decimal? LargestPlanned(Indicator indicator, IndicatorValue value)
    {
        if (indicator.Kind != IndicatorKind.Number || value.Quantities is not [var reported])
        {
            return null;
        }

        var largest = PlannedAmounts.Of(indicator).SelectMany(amount => amount.Stated.Value.Settled.Quantities).Where(quantity => quantity.Kind == reported.Kind).Select(quantity => quantity.Amount).DefaultIfEmpty(0).Max();
        return largest > 0 && reported.Amount / Scale >= largest ? largest : null;
    }

    private static bool PlansHold(Indicator indicator, Func<(decimal Number, decimal Percent), bool> odd) =>
        PlannedAmounts.Of(indicator).SelectMany(amount => amount.Stated.Value.Settled.Quantities).Any(quantity => odd(quantity.Kind == QuantityKind.Percent ? (0, quantity.Amount) : (quantity.Amount, 0)));

    [GeneratedRegex(@"^[1-9]\d{0,2}(,000|(,\d{3}){2,})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousands();
}
