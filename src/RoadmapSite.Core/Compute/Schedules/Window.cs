namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>The days in which something is to be done, both inclusive.</summary>
/// <param name="Start">The first day. Of «до …» it is the first day of the term, even when the term begins after <paramref name="Due"/>.</param>
/// <param name="Due">The last day on which it is still in time.</param>
public readonly record struct Window(DateOnly Start, DateOnly Due);
