using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>A direction with everything computed about it.</summary>
/// <param name="Direction">The direction, with the plan in force.</param>
/// <param name="Indicators">Facts of its indicators in the order of the act, without headings and empty rows.</param>
/// <param name="Measures">Facts of its measures in the order of the act, without headings; rows that continue another follow it.</param>
/// <param name="Results">Facts of its results, each with its measures.</param>
/// <param name="IndicatorTally">Counts of indicators.</param>
/// <param name="MeasureTally">Counts of measures, those of results included.</param>
public sealed record DirectionFacts(
    Direction Direction,
    IReadOnlyList<IndicatorFacts> Indicators,
    IReadOnlyList<MeasureFacts> Measures,
    IReadOnlyList<MeasureFacts> Results,
    IndicatorTally IndicatorTally,
    MeasureTally MeasureTally);

/// <summary>A roadmap with everything computed about it.</summary>
/// <param name="Roadmap">The roadmap with the plan in force as of the date.</param>
/// <param name="Directions">Its directions.</param>
/// <param name="IndicatorTally">Pooled counts of indicators.</param>
/// <param name="MeasureTally">Pooled counts of measures.</param>
/// <param name="Finished">Whether its term has ended before the as-of date.</param>
/// <param name="Updated">Latest day of its content known at the as-of date: approval, revision, report; null when no date is known.</param>
public sealed record RoadmapFacts(
    Roadmap Roadmap,
    IReadOnlyList<DirectionFacts> Directions,
    IndicatorTally IndicatorTally,
    MeasureTally MeasureTally,
    bool Finished,
    DateOnly? Updated);

/// <summary>An organisation with everything computed about it as of a date.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="AsOf">The as-of date.</param>
/// <param name="Roadmaps">Its roadmaps: running ones first, then finished, each by id.</param>
/// <param name="IndicatorTally">Pooled counts of indicators over its roadmaps.</param>
/// <param name="MeasureTally">Pooled counts of measures over its roadmaps.</param>
/// <param name="Updated">Latest day of its content known at the as-of date; null when no date is known.</param>
public sealed record OrganisationFacts(
    Organisation Organisation,
    DateOnly AsOf,
    IReadOnlyList<RoadmapFacts> Roadmaps,
    IndicatorTally IndicatorTally,
    MeasureTally MeasureTally,
    DateOnly? Updated);
