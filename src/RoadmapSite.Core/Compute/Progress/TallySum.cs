namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Adds indicators up to a tally. The sums are taken in an order of their own, so that the order of the indicators cannot show even in the last digit.</summary>
internal sealed class TallySum
{
    private readonly List<(decimal Weight, decimal Score)> scored = [];
    private readonly List<decimal> missing = [];
    private IndicatorTally counts = new();
    private decimal? firstWeight;
    private bool weighted;

    /// <summary>Coverage, score and bounds beside counts.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="due">Weight due.</param>
    /// <param name="have">Weight due with data.</param>
    /// <param name="scored">Sum of weight by score.</param>
    public static IndicatorTally WithScore(IndicatorTally counts, decimal due, decimal have, decimal scored)
    {
        if (due <= 0)
        {
            return counts with { Coverage = null, Score = null, ScoreMin = null, ScoreMax = null };
        }

        // Not C·S and C·S + (1 − C): the same, but equal to S to the last digit when nothing is missing.
        return counts with
        {
            Coverage = have / due,
            Score = have > 0 ? scored / have : null,
            ScoreMin = scored / due,
            ScoreMax = (scored + due - have) / due,
        };
    }

    /// <summary>Adds one indicator.</summary>
    /// <param name="facts">Its facts.</param>
    public void Add(IndicatorFacts facts)
    {
        Count(facts);
        var weight = facts.Indicator.Weight;
        switch (facts.Class)
        {
            case StateClass.Met or StateClass.NotMet:
                scored.Add((weight, facts.Score ?? 0));
                break;
            case StateClass.Missing:
                missing.Add(weight);
                break;
            default:
                return;
        }

        firstWeight ??= weight;
        weighted |= weight != firstWeight;
    }

    /// <summary>The tally.</summary>
    public IndicatorTally ToTally()
    {
        scored.Sort();
        missing.Sort();
        decimal have = 0, sum = 0, due = 0;
        foreach (var (weight, score) in scored)
        {
            have += weight;
            sum += weight * score;
        }

        foreach (var weight in missing)
        {
            due += weight;
        }

        return WithScore(counts, due + have, have, sum) with { Weighted = weighted };
    }

    private void Count(IndicatorFacts facts) => counts = facts.Class switch
    {
        StateClass.Met => counts with { Met = counts.Met + 1, Kept = counts.Kept + (facts.State == IndicatorState.Kept ? 1 : 0) },
        StateClass.NotMet => counts with { NotMet = counts.NotMet + 1 },
        StateClass.Missing => counts with
        {
            Missing = counts.Missing + 1,
            ReportsOverdue = counts.ReportsOverdue + (facts.State == IndicatorState.ReportOverdue ? 1 : 0),
        },
        StateClass.NotDue => counts with { NotDue = counts.NotDue + 1 },
        _ when facts.State == IndicatorState.Untracked => counts with { Untracked = counts.Untracked + 1 },
        _ => counts with { Outside = counts.Outside + 1 },
    };
}
