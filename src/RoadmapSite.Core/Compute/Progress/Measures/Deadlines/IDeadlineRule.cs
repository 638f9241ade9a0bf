namespace RoadmapSite.Core.Compute.Progress.Measures.Deadlines;

/// <summary>A check of the deadline of a measure that needs the phrase as it was read.</summary>
internal interface IDeadlineRule
{
    /// <summary>Looks a measure over.</summary>
    /// <param name="scope">The measure, and where findings go.</param>
    /// <param name="reading">Its deadline as understood; null without one.</param>
    void Check(MeasureScope scope, ScheduleReading? reading);
}
