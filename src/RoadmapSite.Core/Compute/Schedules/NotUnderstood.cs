namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>The part of a phrase that was not understood.</summary>
/// <param name="Text">The part, letter by letter.</param>
/// <param name="Position">Where it begins in the phrase, from 0, in UTF-16 units.</param>
public sealed record NotUnderstood(string Text, int Position);
