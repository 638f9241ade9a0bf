using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>A whole that says yes while a part of it says no, where no relation is declared: a question to the author.</summary>
internal sealed class WholeWithoutPart : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            if (placed.Whole is { Relation: PartsRelation.Independent } whole)
            {
                Check(placed, whole, scope);
            }
        }
    }

    private static void Check(PlacedIndicator part, Indicator whole, FindingScope scope)
    {
        var undone = PlannedAmounts.Of(part.Indicator)
            .Where(amount => IsAnswer(amount.Stated, answer: false) && IsAnswer(PlannedAmounts.At(whole, amount.Period), answer: true))
            .ToList();
        if (undone.Count > 0)
        {
            var periods = string.Join(", ", undone.Select(amount => amount.Name));
            scope.Report(Codes.WholeWithoutPart, undone[0].Stated.Text.Span, part.Place, detail: null, Exact.Brief(part.Indicator.Title?.Value ?? part.Indicator.Id), periods);
        }
    }

    private static bool IsAnswer(StatedValue? stated, bool answer) => stated?.Value is YesNoValue value && value.Value == answer;
}
