namespace RoadmapSite.Core.Compute.Progress;

/// <summary>«Как посчитано» of a set: counts, coverage, score, bounds (PROGRESS.md 6).</summary>
public static class TallyExplanation
{
    /// <summary>Explains the tally of a direction, school or district, or of a roadmap whose indicators are pooled.</summary>
    /// <param name="tally">The tally.</param>
    public static IReadOnlyList<ExplanationLine> Of(IndicatorTally tally)
    {
        var lines = Counts(tally);
        if (tally.Weighted)
        {
            lines.Add(new ExplanationLine("explain_tally_weights", []));
        }

        AddScore(tally, lines);
        return lines;
    }

    /// <summary>Explains the tally of a roadmap: by its directions where the order gives them weights.</summary>
    /// <param name="roadmap">The roadmap.</param>
    public static IReadOnlyList<ExplanationLine> Of(RoadmapFacts roadmap)
    {
        if (roadmap.Directions.All(direction => direction.Direction.Weight is null))
        {
            return Of(roadmap.IndicatorTally);
        }

        var lines = Counts(roadmap.IndicatorTally);
        foreach (var direction in roadmap.Directions)
        {
            if (direction.IndicatorTally is { Coverage: { } coverage } tally)
            {
                lines.Add(new ExplanationLine(
                    "explain_direction_weight",
                    [direction.Direction.Number?.Value ?? direction.Direction.Id, direction.Direction.Weight ?? 1, coverage, tally.Score ?? 0],
                    direction.Direction.Span));
            }
        }

        AddScore(roadmap.IndicatorTally, lines);
        return lines;
    }

    // What is outside totals and what nobody reports are two counts wherever they stand.
    private static List<ExplanationLine> Counts(IndicatorTally tally)
    {
        var counts = new ExplanationLine("explain_tally_counts", [tally.Met, tally.Due, tally.NotMet, tally.Missing]);
        return tally.NotDue + tally.Outside + tally.Untracked == 0
            ? [counts]
            : [counts, new ExplanationLine("explain_tally_rest", [tally.NotDue, tally.Outside, tally.Untracked])];
    }

    private static void AddScore(IndicatorTally tally, List<ExplanationLine> lines)
    {
        if (tally.Coverage is { } coverage)
        {
            lines.Add(new ExplanationLine("explain_coverage", [tally.WeightKnown, tally.WeightDue, new Outcome(coverage)]));
        }

        if (tally.Score is { } score)
        {
            lines.Add(new ExplanationLine("explain_score", [tally.WeightedScores, tally.WeightKnown, new Outcome(score)]));
        }

        if (tally is { ScoreMin: { } min, ScoreMax: { } max, Missing: > 0 })
        {
            lines.Add(new ExplanationLine(
                "explain_score_bounds",
                [tally.WeightedScores, tally.WeightDue, new Outcome(min), tally.WeightKnown, new Outcome(max)]));
        }

        if (tally.Due > 0 && !tally.ScoreShown)
        {
            lines.Add(new ExplanationLine("explain_score_withheld", [ProgressRules.CoverageNeeded]));
        }

        if (tally.OfficialRatio is { } ratio)
        {
            lines.Add(new ExplanationLine("explain_programme_ratio", [tally.OfficialSum, tally.OfficialCount, new Outcome(ratio)]));
        }
    }
}
