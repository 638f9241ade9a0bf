using RoadmapSite.Core.Compute.Progress.Measures;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>What every indicator and measure of one roadmap is judged by.</summary>
/// <param name="Plan">The plan in force.</param>
/// <param name="Reports">What is known.</param>
/// <param name="AsOf">D.</param>
/// <param name="GraceDays">g.</param>
/// <param name="Deadlines">Deadlines as understood.</param>
/// <param name="Bag">Where findings go.</param>
internal sealed record RoadmapContext(
    PlanInForce Plan,
    KnownReports Reports,
    DateOnly AsOf,
    int GraceDays,
    ScheduleReadings Deadlines,
    DiagnosticBag Bag)
{
    /// <summary>The roadmap with the plan in force.</summary>
    public Roadmap Roadmap => Plan.Roadmap;

    /// <summary>Whether a missing report is called so (PROGRESS.md 1).</summary>
    public bool ReportsExpected => Roadmap.Reporting == Reporting.Expected;
}
