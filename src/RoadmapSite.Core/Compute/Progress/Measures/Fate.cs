using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>What a later order made of a measure: cancelled, postponed, merged. It counts only with a document and a date (PROGRESS.md 7).</summary>
internal static class Fate
{
    /// <summary>Changes the state where an order in force says so. A later order that sets a new deadline without a fate ends the fate.</summary>
    /// <param name="scope">The measure.</param>
    /// <param name="facts">Its facts by schedule and marks.</param>
    public static MeasureFacts Apply(MeasureScope scope, MeasureFacts facts)
    {
        var latest = scope.Revisions.LastOrDefault(revision => revision.Change.Fate is not null || revision.Change.Due is not null);
        if (latest?.Change.Fate is not { } fate)
        {
            return facts;
        }

        if (!HasDocument(latest.Revision.Approval))
        {
            scope.Report(Codes.FateWithoutDocument, latest.Change.Span);
            return facts;
        }

        return facts with
        {
            State = fate switch
            {
                MeasureFate.Cancelled => MeasureState.Cancelled,
                MeasureFate.Postponed => MeasureState.Postponed,
                _ => MeasureState.Merged,
            },
            FateRevision = latest.Revision,
            MergedInto = latest.Change.Into,
            Days = 0,
            DaysLeft = null,
            NextDue = null,
        };
    }

    private static bool HasDocument(Approval approval) =>
        approval.DocumentId is not null || (approval.Number is not null && approval.Date is not null);
}
