using RoadmapSite.Core.Compute.Progress.Measures;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>The calculator: from what an organisation planned and reported to all facts as of a date. Pages, exports and checks take their numbers from here and from nowhere else.</summary>
internal static class OrganisationProgress
{
    /// <summary>Computes all facts of an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="site">Days of grace for reports.</param>
    /// <param name="asOf">D: what was decided or reported later does not exist.</param>
    /// <param name="bag">Where findings go.</param>
    public static OrganisationFacts Compute(Organisation organisation, Site site, DateOnly asOf, DiagnosticBag bag) =>
        Compute(organisation, site, asOf, new ScheduleReadings(site.Dictionaries.Calendar), bag);

    /// <summary>Computes all facts of one of many organisations.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="site">Days of grace for reports.</param>
    /// <param name="asOf">D: what was decided or reported later does not exist.</param>
    /// <param name="deadlines">Deadlines as understood, the same for all organisations.</param>
    /// <param name="bag">Where findings go.</param>
    public static OrganisationFacts Compute(Organisation organisation, Site site, DateOnly asOf, ScheduleReadings deadlines, DiagnosticBag bag)
    {
        var roadmaps = organisation.Roadmaps
            .Select(roadmap => RoadmapProgress.Compute(roadmap, organisation.Reports, site, asOf, deadlines, bag))
            .OrderBy(facts => facts.Finished)
            .ThenBy(facts => facts.Roadmap.Id, StringComparer.Ordinal)
            .ToList();
        return new OrganisationFacts(
            organisation,
            asOf,
            roadmaps,
            IndicatorTallies.Pooled(roadmaps.SelectMany(roadmap => roadmap.Directions).SelectMany(direction => direction.Indicators)),
            MeasureTallies.Sum(roadmaps.Select(roadmap => roadmap.MeasureTally)),
            ContentDates.Latest(organisation, roadmaps, asOf));
    }
}
