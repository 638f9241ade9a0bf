using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Parts announced by «в том числе» that together are more than their whole, at least in one period in which none of them is: where one is always, that says more. Where relation says how they add up, that is checked.</summary>
internal sealed class PartsExceedWhole : IFindingRule
{
    private const string Including = "в том числе";

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            var whole = placed.Indicator;
            if (whole is { Relation: PartsRelation.Independent, Parts.Count: > 1, Kind: not IndicatorKind.YesNo } && whole.Title is { } title && title.Value.Contains(Including, StringComparison.OrdinalIgnoreCase))
            {
                Check(placed, title.Value, scope);
            }
        }
    }

    private static void Check(PlacedIndicator placed, string title, FindingScope scope)
    {
        var exceeded = new List<PlannedAmount>();
        var isNews = false;
        var words = new List<string>();
        foreach (var amount in PlannedAmounts.Of(placed.Indicator))
        {
            if (amount.Stated.Value.Compared is not { } all)
            {
                continue;
            }

            var parts = placed.Indicator.Parts.Select(part => (Part: part, Stated: PlannedAmounts.At(part, amount.Period))).Where(part => part.Stated is not null).ToList();
            var amounts = parts.Select(part => Comparable(part.Part, part.Stated!, all)).OfType<Quantity>().Select(one => one.Amount).ToList();
            if (amounts.Count == parts.Count && amounts.Sum() > all.Amount)
            {
                isNews |= amounts.TrueForAll(one => one <= all.Amount);
                exceeded.Add(amount);
                words.Add($"{amount.Name} – {string.Join(" + ", parts.Select(part => part.Stated!.Text.Value))} против {amount.Stated.Text.Value}");
            }
        }

        if (isNews)
        {
            scope.Report(Codes.PartsExceedWhole, exceeded[0].Stated.Text.Span, placed.Place, detail: null, Exact.Brief(title), string.Join("; ", words));
        }
    }

    // Numbers under one heading «человек/%» are meant alike, whichever of the two each of them looks like.
    private static Quantity? Comparable(Indicator part, StatedValue stated, Quantity whole) =>
        stated.Value.QuantityOf(whole.Kind) ?? (part.UnitInherited ? stated.Value.Compared : null);
}
