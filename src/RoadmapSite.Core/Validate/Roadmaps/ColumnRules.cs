using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Headings of the act.</summary>
internal static class ColumnRules
{
    /// <summary>Makes headings: one's own, then those of the roadmap.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="periods">The periods that may have headings.</param>
    /// <param name="above">Headings of the roadmap.</param>
    /// <param name="row">The row.</param>
    /// <param name="bag">Takes the findings.</param>
    public static ColumnHeadings Make(ColumnsDraft? draft, PeriodSet periods, ColumnHeadings above, RowPlace row, DiagnosticBag bag)
    {
        if (draft is null)
        {
            return above;
        }

        var headings = new Dictionary<string, Sourced<string>>(above.Headings, StringComparer.Ordinal);
        foreach (var (key, heading) in draft.Headings)
        {
            headings[key] = heading;
        }

        var ofPeriods = new Dictionary<string, Sourced<string>>(above.Periods, StringComparer.Ordinal);
        foreach (var (id, heading) in draft.Periods)
        {
            if (periods.Resolve(id, row, bag) is { } period)
            {
                ofPeriods[period.Id] = heading;
            }
        }

        return new ColumnHeadings(headings, ofPeriods);
    }
}
