using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Counts as templates take them. Counts come first; a score only with enough data (PROGRESS.md 6, 7).</summary>
internal static class TallyModel
{
    /// <summary>Counts of indicators.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="tracked">Whether reports are expected; else nothing is called missing, and the words differ.</param>
    public static TemplateObject Of(IndicatorTally tally, bool tracked)
    {
        var allMet = tally.Due > 0 && tally.Met == tally.Due;
        return TemplateObject.Of(
            ("total", tally.Total),
            ("due", tally.Due),
            ("met", tally.Met),
            ("kept", tally.Kept),
            ("not_met", tally.NotMet),
            ("missing", tally.Missing),
            ("reports_overdue", tally.ReportsOverdue),
            ("not_due", tally.NotDue),
            ("outside", tally.Outside),
            ("untracked", tally.Untracked),
            ("tracked", tracked),
            ("score", tally.ScoreShown ? Percent(tally.Score!.Value, allMet) : default(decimal?)),

            // A bound is a supposition: it is 100 % if all that is missing would make it so.
            ("score_min", tally.ScoreMin is { } min ? Percent(min, min == 1) : default(decimal?)),
            ("score_max", tally.ScoreMax is { } max ? Percent(max, max == 1) : default(decimal?)),
            ("all_reported_met", tally.ScoreShown && tally.Score == 1 && tally.Coverage < 1),
            ("weighted", tally.Weighted));
    }

    /// <summary>Counts of measures.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="tracked">Whether reports are expected.</param>
    public static TemplateObject Of(MeasureTally tally, bool tracked) => TemplateObject.Of(
        ("total", tally.Total),
        ("due", tally.Due),
        ("done", tally.Done),
        ("done_late", tally.DoneLate),
        ("done_unconfirmed", tally.DoneUnconfirmed),
        ("on_schedule", tally.OnSchedule),
        ("missed_earlier", tally.MissedEarlier),
        ("overdue", tally.Overdue),
        ("disputed", tally.Disputed),
        ("done_ahead", tally.DoneAhead),

        // Where nobody reports, rows only say that their term runs, all the time or up to a day.
        ("ongoing", tracked ? tally.Ongoing : tally.Ongoing + tally.Running),
        ("ongoing_fresh", tally.OngoingFresh),
        ("as_needed", tally.AsNeeded),
        ("ahead", tracked ? tally.Ahead : tally.Ahead - tally.Running),
        ("unresolved", tally.Unresolved),
        ("no_term", tally.NoTerm),
        ("dropped", tally.Dropped),
        ("untracked", tally.Untracked),
        ("tracked", tracked));

    private static decimal Percent(decimal share, bool met) => DisplayPercent.Of(share * 100, met);
}
