namespace RoadmapSite.Core.Compute.Progress;

/// <summary>One dated term of a measure with its place in the plan: an entry of a calendar.</summary>
/// <param name="Roadmap">Its roadmap.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Occurrence">The term; roadmap, measure and <see cref="OccurrenceFacts.Number"/> together name it for good.</param>
public sealed record MeasureTerm(RoadmapFacts Roadmap, DirectionFacts Direction, MeasureFacts Measure, OccurrenceFacts Occurrence);
