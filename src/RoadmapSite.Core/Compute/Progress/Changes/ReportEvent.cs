using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Changes;

/// <summary>A day on which something was reported of a roadmap.</summary>
/// <param name="Day">Day of reporting, not after the as-of date.</param>
/// <param name="Roadmap">The roadmap.</param>
/// <param name="Values">Values of indicators reported that day, in the order of the plan.</param>
/// <param name="Marks">Marks of measures reported that day, in the order of the plan.</param>
public sealed record ReportEvent(DateOnly Day, RoadmapFacts Roadmap, IReadOnlyList<ReportedValue> Values, IReadOnlyList<ReportedMark> Marks);

/// <summary>A value that was reported.</summary>
/// <param name="Indicator">The indicator or part.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Period">The period it is for.</param>
/// <param name="Actual">The value.</param>
/// <param name="Corrects">The value for the same period that it takes the place of; null when it is the first.</param>
public sealed record ReportedValue(IndicatorFacts Indicator, DirectionFacts Direction, Period Period, Actual Actual, Actual? Corrects);

/// <summary>A mark that was reported.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Mark">The mark.</param>
public sealed record ReportedMark(MeasureFacts Measure, DirectionFacts Direction, MeasureMark Mark);
