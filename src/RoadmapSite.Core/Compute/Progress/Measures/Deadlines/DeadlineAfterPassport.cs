using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Compute.Progress.Measures.Deadlines;

/// <summary>Deadlines that name a day after the end of the programme as its passport states it. Those after the term of the roadmap are reported as such, and what repeats ends with the term.</summary>
internal sealed class DeadlineAfterPassport : IDeadlineRule
{
    /// <inheritdoc/>
    public void Check(MeasureScope scope, ScheduleReading? reading)
    {
        if (scope.Context.Roadmap.Passport.Count == 0
            || scope.Measure.Due is not { } due
            || reading?.Schedule is not { Kind: ScheduleKind.Date or ScheduleKind.Month or ScheduleKind.Quarter or ScheduleKind.Range or ScheduleKind.Until, Windows: [.., var last] } schedule
            || schedule.Has(ReadingFlag.AfterTerm) || schedule.Has(ReadingFlag.OpenEnd))
        {
            return;
        }

        foreach (var row in scope.Context.Roadmap.Passport)
        {
            if (PassportTerm.Stated(row, scope.Context.Roadmap.Term.Value) is var (phrase, _, to) && last.Due > to)
            {
                scope.Report(Codes.DeadlineAfterPassport, due.Span, due.Value, phrase);
                return;
            }
        }
    }
}
