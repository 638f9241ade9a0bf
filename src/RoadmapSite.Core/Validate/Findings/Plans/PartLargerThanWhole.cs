using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Parts that are larger than their whole. With relation: sum the sum is checked, which says more.</summary>
internal sealed class PartLargerThanWhole : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            if (placed.Whole is { Relation: PartsRelation.Independent } whole && placed.Indicator.Kind != IndicatorKind.YesNo)
            {
                Check(placed, whole, scope);
            }
        }
    }

    private static void Check(PlacedIndicator part, Indicator whole, FindingScope scope)
    {
        var larger = new List<PlannedAmount>();
        var words = new List<string>();
        foreach (var amount in PlannedAmounts.Of(part.Indicator))
        {
            var above = PlannedAmounts.At(whole, amount.Period);
            if (amount.Stated.Value.Compared is { } one && above?.Value.Compared is { } all && one.Kind == all.Kind && one.Amount > all.Amount)
            {
                larger.Add(amount);
                words.Add($"{amount.Name} – {amount.Stated.Text.Value} против {above.Text.Value}");
            }
        }

        if (larger.Count > 0)
        {
            scope.Report(Codes.PartLargerThanWhole, larger[0].Stated.Text.Span, part.Place, detail: null, Exact.Brief(whole.Title?.Value ?? whole.Id), string.Join("; ", words));
        }
    }
}
