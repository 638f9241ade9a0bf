using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>«33 (из них доступны учащимся 85)»: the part is larger than the number it is a part of.</summary>
internal sealed class PartOfCountLarger : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            foreach (var amount in PlannedAmounts.Of(placed.Indicator))
            {
                if (amount.Stated.Value.Settled is NumberValue { OfWhich: { } part, Value: var whole } && part > whole
                    || amount.Stated.Value.Settled is PeopleValue { OfWhich: { } some, People: var all } && some > all)
                {
                    scope.Report(Codes.PartOfCountLarger, amount.Stated.Text.Span, placed.Place, amount.Period ?? "baseline", amount.Stated.Text.Value);
                }
            }
        }
    }
}
