using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Compute.Progress.Measures.Deadlines;

/// <summary>Deadlines that had passed before the act which sets them. Those before the term are reported as such.</summary>
internal sealed class DeadlineBeforeApproval : IDeadlineRule
{
    /// <inheritdoc/>
    public void Check(MeasureScope scope, ScheduleReading? reading)
    {
        if (scope.Measure.Due is not { } due || reading is not { Schedule: { Windows: [.., var last] } schedule } || schedule.Has(ReadingFlag.BeforeTerm))
        {
            return;
        }

        if (MeasureDeadline.ApprovedOn(scope) is { } approved && last.Due < approved)
        {
            scope.Report(Codes.DeadlineBeforeApproval, due.Span, due.Value, RussianDates.Short(approved), new Act(scope.Revisions.Any(MeasureDeadline.SetsDeadline)));
        }
    }

    // The act in the language of the finding.
    private sealed record Act(bool IsAmendment) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => (format, IsAmendment) switch
        {
            ("en", true) => "the amendment that sets it was made",
            ("en", false) => "the roadmap was approved",
            (_, true) => "принято изменение, которое его назначило",
            _ => "утверждена дорожная карта",
        };
    }
}
