namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Counts and scores of sets of indicators (PROGRESS.md 6).</summary>
internal static class IndicatorTallies
{
    /// <summary>A direction, or a roadmap or school whose indicators are pooled.</summary>
    /// <param name="indicators">Its indicators; parts stand for nothing of their own.</param>
    public static IndicatorTally Pooled(IEnumerable<IndicatorFacts> indicators)
    {
        var sum = new TallySum();
        foreach (var facts in indicators)
        {
            sum.Add(facts);
        }

        return sum.ToTally();
    }

    /// <summary>A roadmap: its indicators pooled, or, where the order sets weights of directions, coverage and score of the directions by weight.</summary>
    /// <param name="directions">Its directions.</param>
    public static IndicatorTally OfRoadmap(IReadOnlyList<DirectionFacts> directions)
    {
        var pooled = Pooled(directions.SelectMany(direction => direction.Indicators));
        return directions.Any(direction => direction.Direction.Weight is not null) ? Weighted(pooled, directions) : pooled;
    }

    /// <summary>What a direction adds to the tally of its roadmap.</summary>
    /// <param name="direction">The direction.</param>
    /// <param name="all">All directions of the roadmap.</param>
    public static IndicatorTally InRoadmap(DirectionFacts direction, IReadOnlyList<DirectionFacts> all) =>
        all.Any(other => other.Direction.Weight is not null) ? Scaled(direction) : direction.IndicatorTally;

    // Within a direction the weights of what is due are scaled to the weight of the direction, so that one rule serves both.
    private static IndicatorTally Weighted(IndicatorTally pooled, IReadOnlyList<DirectionFacts> directions)
    {
        decimal due = 0, have = 0, scored = 0;
        foreach (var direction in directions.OrderBy(direction => direction.Direction.Id, StringComparer.Ordinal))
        {
            var scaled = Scaled(direction);
            due += scaled.WeightDue;
            have += scaled.WeightKnown;
            scored += scaled.WeightedScores;
        }

        return TallySum.WithScore(pooled, due, have, scored) with { Weighted = true };
    }

    private static IndicatorTally Scaled(DirectionFacts direction)
    {
        var tally = direction.IndicatorTally;
        if (tally.Coverage is not { } coverage)
        {
            return tally;
        }

        var weight = direction.Direction.Weight ?? 1;
        return tally with
        {
            WeightDue = weight,
            WeightKnown = weight * coverage,
            WeightedScores = weight * coverage * (tally.Score ?? 0),
        };
    }
}
