using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>Shares over 100 %. An author who says in the title that it is growth or a rate may well mean more.</summary>
internal sealed class PercentOver100 : IFindingRule
{
    private static readonly string[] MayExceed = ["рост", "темп", "отношени", "выполнени", "изменени"];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            foreach (var amount in PlannedAmounts.Of(placed.Indicator))
            {
                if (amount.Stated.Value.Settled.QuantityOf(QuantityKind.Percent) is { Amount: > 100 } && !MayExceed100(placed.Indicator.Title?.Value))
                {
                    scope.Report(Codes.PercentOver100, amount.Stated.Text.Span, placed.Place, amount.Period ?? "baseline", amount.Stated.Text.Value, amount.Name);
                }
            }
        }
    }

    /// <summary>Whether a title speaks of growth, a rate or a ratio.</summary>
    /// <param name="title">The title; null when there is none.</param>
    public static bool MayExceed100(string? title) =>
        title is not null && Array.Exists(MayExceed, word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
