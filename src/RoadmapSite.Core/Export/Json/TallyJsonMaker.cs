using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Export.Json;

/// <summary>Counts → published JSON.</summary>
internal static class TallyJsonMaker
{
    /// <summary>Counts of indicators.</summary>
    /// <param name="tally">The counts.</param>
    public static IndicatorTallyJson Of(IndicatorTally tally) => new()
    {
        Total = tally.Total,
        Due = tally.Due,
        Met = tally.Met,
        NotMet = tally.NotMet,
        Missing = tally.Missing,
        NotDue = tally.NotDue,
        Outside = tally.Outside,
        Untracked = tally.Untracked,
        Coverage = tally.Coverage,
        Score = tally.Score,
        ScoreMin = tally.ScoreMin,
        ScoreMax = tally.ScoreMax,
        OfficialRatio = tally.OfficialRatio,
    };

    /// <summary>Counts of measures.</summary>
    /// <param name="tally">The counts.</param>
    public static MeasureTallyJson Of(MeasureTally tally) => new()
    {
        Total = tally.Total,
        Due = tally.Due,
        Done = tally.Done,
        DoneLate = tally.DoneLate,
        DoneUnconfirmed = tally.DoneUnconfirmed,
        DoneAhead = tally.DoneAhead,
        Overdue = tally.Overdue,
        Ahead = tally.Ahead,
        Ongoing = tally.Ongoing,
        AsNeeded = tally.AsNeeded,
        Disputed = tally.Disputed,
        Unresolved = tally.Unresolved,
        NoTerm = tally.NoTerm,
        Dropped = tally.Dropped,
        Untracked = tally.Untracked,
    };
}
