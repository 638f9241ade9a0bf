using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Changes;

/// <summary>Groups what was reported of a roadmap by the day it was reported.</summary>
internal static class ReportHistory
{
    /// <summary>The days, oldest first.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="facts">Its organisation with the reports.</param>
    public static IEnumerable<ReportEvent> Of(RoadmapFacts roadmap, OrganisationFacts facts)
    {
        var known = new KnownReports(facts.Organisation.Reports, roadmap.Roadmap.Id, facts.AsOf);
        var values = Values(roadmap, known).ToLookup(value => value.Actual.Reported);
        var marks = Marks(roadmap, known).ToLookup(mark => mark.Mark.Reported);
        return values.Select(day => day.Key)
            .Union(marks.Select(day => day.Key))
            .Order()
            .Select(day => new ReportEvent(day, roadmap, [.. values[day]], [.. marks[day]]));
    }

    private static IEnumerable<ReportedValue> Values(RoadmapFacts roadmap, KnownReports known) =>
        from direction in roadmap.Directions
        from indicator in direction.Indicators.SelectMany(row => row.Parts.Prepend(row))
        from actual in known.ActualsOf(indicator.Indicator.Id)
        from value in Values(indicator, direction, actual)
        select value;

    private static IEnumerable<ReportedValue> Values(IndicatorFacts indicator, DirectionFacts direction, KnownActual known)
    {
        Actual? before = null;
        foreach (var actual in known.History.Append(known.Last))
        {
            yield return new ReportedValue(indicator, direction, known.Period, actual, before);
            before = actual;
        }
    }

    private static IEnumerable<ReportedMark> Marks(RoadmapFacts roadmap, KnownReports known) =>
        from row in MeasurePlace.Of(roadmap)
        from mark in known.MarksOf(row.Measure.Measure.Id)
        select new ReportedMark(row.Measure, row.Direction, mark);
}
