using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>State and score of an indicator that has parts and no values of its own: one unit, the mean of its parts (PROGRESS.md 6).</summary>
internal static class PartsProgress
{
    /// <summary>Computes the facts.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="parts">Facts of its parts, at least one.</param>
    public static IndicatorFacts Compute(Indicator indicator, IReadOnlyList<IndicatorFacts> parts)
    {
        var deciding = Deciding(indicator.Relation, parts);
        var due = deciding.Class is StateClass.Met or StateClass.NotMet or StateClass.Missing;
        bool? met = deciding.Class switch { StateClass.Met => true, StateClass.NotMet => false, _ => null };
        var (sum, weight) = Sum(parts);
        decimal? score = met is null ? null : indicator.Relation == PartsRelation.Any && met == true ? 1 : weight > 0 ? sum / weight : null;
        return new IndicatorFacts
        {
            Indicator = indicator,
            State = deciding.State,
            Class = deciding.Class,
            Fault = deciding.Fault,
            Better = deciding.Better,
            DuePeriod = deciding.DuePeriod,
            Met = met,
            Score = score,
            DaysOverdue = due ? deciding.DaysOverdue : 0,
            Explanation = Explain(indicator, parts, deciding, score),
        };
    }

    /// <summary>The part that decides the state of the whole: the best for <see cref="PartsRelation.Any"/> once it is met, else the worst that is due.</summary>
    private static IndicatorFacts Deciding(PartsRelation relation, IReadOnlyList<IndicatorFacts> parts)
    {
        var due = parts.Where(part => part.Class is StateClass.Met or StateClass.NotMet or StateClass.Missing).ToList();
        if (relation == PartsRelation.Any && due.Exists(part => part.Class == StateClass.Met))
        {
            return due.MaxBy(part => part.Class == StateClass.Met ? part.State.Rank() : -1)!;
        }

        // With «any», one part that nobody reported may be the one that is met.
        if (relation == PartsRelation.Any && due.Find(part => part.Class == StateClass.Missing) is { } missing)
        {
            return missing;
        }

        return (due.Count > 0 ? due : parts).MinBy(part => part.State.Rank())!;
    }

    private static (decimal Scores, decimal Weight) Sum(IReadOnlyList<IndicatorFacts> parts)
    {
        decimal sum = 0, weight = 0;
        foreach (var part in parts.Where(part => part.Score is not null).OrderBy(part => part.Score))
        {
            sum += part.Indicator.Weight * part.Score!.Value;
            weight += part.Indicator.Weight;
        }

        return (sum, weight);
    }

    private static List<ExplanationLine> Explain(
        Indicator indicator, IReadOnlyList<IndicatorFacts> parts, IndicatorFacts deciding, decimal? score)
    {
        var lines = new List<ExplanationLine>();
        foreach (var part in parts)
        {
            var name = part.Indicator.Number?.Value ?? part.Indicator.Id;
            lines.Add(part.Score is { } own
                ? new ExplanationLine("explain_part_score", [name, own, part.Indicator.Weight], part.Indicator.Span)
                : new ExplanationLine("explain_part_without_score", [name], part.Indicator.Span));
        }

        lines.Add(new ExplanationLine(
            indicator.Relation == PartsRelation.Any ? "explain_parts_any" : "explain_parts_worst",
            [deciding.Indicator.Number?.Value ?? deciding.Indicator.Id]));
        if (score is { } known)
        {
            var (sum, weight) = Sum(parts);
            lines.Add(indicator.Relation == PartsRelation.Any && deciding.Class == StateClass.Met
                ? new ExplanationLine("explain_score_met", [])
                : new ExplanationLine("explain_parts_mean", [sum, weight, new Outcome(known)]));
        }

        return lines;
    }
}
