namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>State of a measure and the numbers beside it.</summary>
/// <param name="State">The state.</param>
/// <param name="Due">Occurrences that are due.</param>
/// <param name="Done">Of those, done.</param>
/// <param name="Days">Days overdue or late.</param>
/// <param name="Missed">Earlier due occurrences missed.</param>
internal readonly record struct MeasureJudgement(MeasureState State, int Due = 0, int Done = 0, int Days = 0, int Missed = 0);
