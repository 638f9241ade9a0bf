using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>What stays of an organisation when it is done: what its district and the site need, and no more.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Short name.</param>
/// <param name="Kind">School or district.</param>
/// <param name="ParentId">Id of the district.</param>
/// <param name="Indicators">Its pooled counts of indicators.</param>
/// <param name="Measures">Its pooled counts of measures.</param>
/// <param name="Values">Its values of common indicators, by <see cref="CommonValue.Common"/>.</param>
/// <param name="Excluded">Its indicators that the author excluded, in the order of the act.</param>
public sealed record OrganisationSummary(
    string Id,
    string Name,
    OrganisationKind Kind,
    string? ParentId,
    IndicatorTally Indicators,
    MeasureTally Measures,
    IReadOnlyList<CommonValue> Values,
    IReadOnlyList<ExcludedIndicator> Excluded)
{
    /// <summary>Its overdue measures in the order of its plans; none of an organisation that belongs to no district, since nobody lists them.</summary>
    public IReadOnlyList<OverdueMeasure> Overdue { get; init; } = [];

    /// <summary>Whether something is due here and nothing of it is known: «не отчитались».</summary>
    public bool HasNotReported => Indicators.Due > 0 && Indicators.Missing == Indicators.Due;

    /// <summary>Sums an organisation up.</summary>
    /// <param name="facts">Its facts.</param>
    public static OrganisationSummary Of(OrganisationFacts facts) => new(
        facts.Organisation.Id,
        facts.Organisation.ShortName,
        facts.Organisation.Kind,
        facts.Organisation.ParentId,
        facts.IndicatorTally,
        facts.MeasureTally,
        CommonValue.Of(facts),
        ExcludedIndicator.Of(facts))
    {
        Overdue = facts.Organisation.ParentId is null ? [] : OverdueMeasure.Of(facts),
    };

    /// <summary>Its value of a common indicator, or null.</summary>
    /// <param name="common">Id in dictionary/indicators.yml.</param>
    public CommonValue? this[string common]
    {
        get
        {
            foreach (var value in Values)
            {
                if (string.Equals(value.Common, common, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return null;
        }
    }
}
