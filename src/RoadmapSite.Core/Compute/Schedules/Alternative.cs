namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>Another reading of a phrase.</summary>
/// <param name="Schedule">The other reading.</param>
/// <param name="Reason">In which case it is the right one, in Russian, to be read after «если».</param>
public sealed record Alternative(Schedule Schedule, string Reason);
