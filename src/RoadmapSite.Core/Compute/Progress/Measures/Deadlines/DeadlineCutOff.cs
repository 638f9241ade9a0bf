using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Compute.Progress.Measures.Deadlines;

/// <summary>Deadlines that break off, such as «В течение».</summary>
internal sealed class DeadlineCutOff : IDeadlineRule
{
    /// <inheritdoc/>
    public void Check(MeasureScope scope, ScheduleReading? reading)
    {
        if (scope.Measure.Due is { } due && reading is not null && reading.Schedule.Has(ReadingFlag.Truncated))
        {
            scope.Report(Codes.DeadlineCutOff, due.Span, due.Value);
        }
    }
}
