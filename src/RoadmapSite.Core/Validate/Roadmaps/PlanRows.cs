using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>An indicator of a plan, and what is needed to read later statements about it: revisions and reports.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Values">Reads its cells.</param>
internal sealed record PlanRow(Indicator Indicator, DirectionScope Direction, ValueRules Values);

/// <summary>Indicators and parts of a plan by id.</summary>
internal sealed class PlanRows
{
    private readonly Dictionary<string, PlanRow> indicators = new(StringComparer.Ordinal);

    /// <summary>Adds an indicator.</summary>
    /// <param name="row">The indicator.</param>
    public void Add(PlanRow row) => indicators[row.Indicator.Id] = row;

    /// <summary>An indicator or part; null when there is none of this id.</summary>
    /// <param name="id">Its id.</param>
    public PlanRow? Find(string id) => indicators.GetValueOrDefault(id);
}
