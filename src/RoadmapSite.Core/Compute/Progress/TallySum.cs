namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Adds indicators up to a tally. The sums are taken in an order of their own, so that the order of the indicators cannot show even in the last digit.</summary>
internal sealed class TallySum
{
    private readonly List<(decimal Weight, decimal Score)> scored = [];
    private readonly List<decimal> missing = [];
    private readonly List<decimal> official = [];
    private IndicatorTally counts = new();
    private decimal? firstWeight;
    private bool weighted;

    /// <summary>Coverage, score and bounds beside counts.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="due">Weight due.</param>
    /// <param name="known">Weight due with data.</param>
    /// <param name="scored">Sum of weight by score.</param>
    public static IndicatorTally WithScore(IndicatorTally counts, decimal due, decimal known, decimal scored) =>
        due <= 0 ? counts : counts with
        {
            WeightDue = due,
            WeightKnown = known,
            WeightedScores = scored,
            Coverage = known / due,
            Score = known > 0 ? scored / known : null,

            // Not C·S and C·S + (1 − C): the same, but equal to S to the last digit when nothing is missing.
            ScoreMin = scored / due,
            ScoreMax = (scored + due - known) / due,
        };

    /// <summary>The pooled tally of several sets.</summary>
    /// <param name="tallies">Their tallies, pooled ones.</param>
    public static IndicatorTally Sum(IEnumerable<IndicatorTally> tallies)
    {
        var sum = new IndicatorTally();
        foreach (var tally in tallies)
        {
            sum = new IndicatorTally
            {
                Met = sum.Met + tally.Met,
                Kept = sum.Kept + tally.Kept,
                NotMet = sum.NotMet + tally.NotMet,
                Missing = sum.Missing + tally.Missing,
                ReportsOverdue = sum.ReportsOverdue + tally.ReportsOverdue,
                NotDue = sum.NotDue + tally.NotDue,
                Outside = sum.Outside + tally.Outside,
                Untracked = sum.Untracked + tally.Untracked,
                Weighted = sum.Weighted || tally.Weighted,
                WeightDue = sum.WeightDue + tally.WeightDue,
                WeightKnown = sum.WeightKnown + tally.WeightKnown,
                WeightedScores = sum.WeightedScores + tally.WeightedScores,
                OfficialCount = sum.OfficialCount + tally.OfficialCount,
                OfficialSum = sum.OfficialSum + tally.OfficialSum,
            };
        }

        return WithScore(sum, sum.WeightDue, sum.WeightKnown, sum.WeightedScores);
    }

    /// <summary>Adds one indicator.</summary>
    /// <param name="facts">Its facts.</param>
    public void Add(IndicatorFacts facts)
    {
        Count(facts);
        if (facts.OfficialRatio is { } ratio && facts.Class is StateClass.Met or StateClass.NotMet)
        {
            official.Add(ratio);
        }

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
        official.Sort();
        decimal known = 0, sum = 0, due = 0;
        foreach (var (weight, score) in scored)
        {
            known += weight;
            sum += weight * score;
        }

        foreach (var weight in missing)
        {
            due += weight;
        }

        due += known;
        return WithScore(counts, due, known, sum) with
        {
            Weighted = weighted,
            OfficialCount = official.Count,
            OfficialSum = official.Sum() / 100,
        };
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
