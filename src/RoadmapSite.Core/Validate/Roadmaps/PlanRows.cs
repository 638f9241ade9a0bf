using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Indicators and measures of a plan by id, for what is stated about them later: revisions and reports.</summary>
internal sealed class PlanRows
{
    private readonly Dictionary<string, (Indicator Indicator, Direction Direction)> indicators = new(StringComparer.Ordinal);

    /// <summary>Collects the rows of directions.</summary>
    /// <param name="directions">The directions.</param>
    public PlanRows(IReadOnlyList<Direction> directions)
    {
        foreach (var direction in directions)
        {
            foreach (var row in direction.Indicators)
            {
                Add(row as Indicator, direction);
            }
        }
    }

    /// <summary>An indicator or part with its direction; null when there is none of this id.</summary>
    /// <param name="id">Its id.</param>
    public (Indicator Indicator, Direction Direction)? Indicator(string id) => indicators.TryGetValue(id, out var found) ? found : null;

    private void Add(Indicator? indicator, Direction direction)
    {
        if (indicator is null)
        {
            return;
        }

        indicators[indicator.Id] = (indicator, direction);
        foreach (var part in indicator.Parts)
        {
            Add(part, direction);
        }
    }
}
