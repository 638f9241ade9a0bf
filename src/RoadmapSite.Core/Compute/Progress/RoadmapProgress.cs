using RoadmapSite.Core.Compute.Progress.Indicators;
using RoadmapSite.Core.Compute.Progress.Measures;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>From one roadmap and its reports to its facts.</summary>
internal static class RoadmapProgress
{
    /// <summary>Computes the facts.</summary>
    /// <param name="roadmap">The roadmap as first approved, with its revisions.</param>
    /// <param name="reports">All reports of the organisation.</param>
    /// <param name="site">Days of grace for reports.</param>
    /// <param name="asOf">D.</param>
    /// <param name="deadlines">Deadlines as understood.</param>
    /// <param name="bag">Where findings go.</param>
    public static RoadmapFacts Compute(
        Roadmap roadmap, IReadOnlyList<Report> reports, Site site, DateOnly asOf, ScheduleReadings deadlines, DiagnosticBag bag)
    {
        var known = new KnownReports(reports, roadmap.Id, asOf);
        var reporting = !roadmap.ReportingNotStated ? roadmap.Reporting : known.Any ? Reporting.Expected : Reporting.None;
        if (reporting == Reporting.None && known.Any)
        {
            bag.Report(Codes.ReportsNotExpected, roadmap.Span, roadmap.Title.Value);
        }

        foreach (var report in reports.Where(report => !report.Draft && report.Reported > asOf && string.Equals(report.RoadmapId, roadmap.Id, StringComparison.Ordinal)))
        {
            bag.Report(Codes.ReportAfterAsOf, report.Span, RussianDates.Short(report.Reported), RussianDates.Short(asOf));
        }

        PassportTerm.Check(roadmap, bag);
        var context = new RoadmapContext(
            PlanInForce.Of(reporting == roadmap.Reporting ? roadmap : roadmap with { Reporting = reporting }, asOf),
            known,
            asOf,
            site.ReportGraceDays,
            deadlines,
            bag);
        var directions = context.Roadmap.Directions.Select(direction => Compute(direction, context)).ToList();
        return new RoadmapFacts(
            context.Roadmap,
            directions,
            IndicatorTallies.OfRoadmap(directions),
            MeasureTallies.Sum(directions.Select(direction => direction.MeasureTally)),
            roadmap.Term.Value.To < asOf,
            ContentDates.Latest(roadmap, known, asOf));
    }

    private static DirectionFacts Compute(Direction direction, RoadmapContext context)
    {
        var indicators = new List<IndicatorFacts>();
        foreach (var row in direction.Indicators)
        {
            if (row is Indicator { Empty: false } indicator)
            {
                indicators.Add(IndicatorProgress.Compute(new IndicatorScope(indicator, direction, context)));
            }
        }

        var measures = MeasureProgress.Compute(direction.Measures, direction, context);
        var results = MeasureProgress.Compute(direction.Results, direction, context);
        return new DirectionFacts(
            direction, indicators, measures, results, IndicatorTallies.Pooled(indicators), MeasureTallies.Of([.. measures, .. results]));
    }
}
