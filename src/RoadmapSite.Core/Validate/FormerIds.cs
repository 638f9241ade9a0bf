using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Validate;

/// <summary>Former ids, which leave a page with a link to the new place.</summary>
internal static class FormerIds
{
    /// <summary>Reports former ids that are in use.</summary>
    /// <param name="formerly">As written.</param>
    /// <param name="isTaken">Whether an id is in use.</param>
    /// <param name="row">What was called so.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Those that are free.</returns>
    public static IReadOnlyList<string> Check(IReadOnlyList<Sourced<string>> formerly, Func<string, bool> isTaken, RowPlace? row, DiagnosticBag bag)
    {
        if (formerly.Count == 0)
        {
            return [];
        }

        var free = new List<string>(formerly.Count);
        foreach (var id in formerly)
        {
            if (isTaken(id.Value))
            {
                bag.ReportRow(row, Codes.FormerIdInUse, id.Span, id.Value);
            }
            else
            {
                free.Add(id.Value);
            }
        }

        return free;
    }
}
