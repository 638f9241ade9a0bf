using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Validate.Roadmaps;

/// <summary>Baselines and targets, of a plan or of a revision.</summary>
internal static class TargetRules
{
    /// <summary>A baseline with its day.</summary>
    /// <param name="draft">As written.</param>
    /// <param name="values">Reads cells of the row.</param>
    /// <param name="date">The day unless it has its own.</param>
    public static Baseline? Baseline(BaselineDraft? draft, ValueRules values, DateOnly? date) =>
        draft?.Value is { } value ? new Baseline(values.Read(value), draft.Date?.Value ?? date) : null;

    /// <summary>Targets in the order of periods; values for a period that is not there are reported.</summary>
    /// <param name="cells">As written.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="values">Reads cells of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="bag">Takes the findings.</param>
    public static IReadOnlyList<Target> Targets(
        IReadOnlyList<Keyed<Sourced<string>>> cells,
        PeriodSet periods,
        ValueRules values,
        RowPlace row,
        DiagnosticBag bag)
    {
        if (cells.Count == 0)
        {
            return [];
        }

        var targets = new List<Target>(cells.Count);
        var inOrder = true;
        foreach (var (id, cell) in cells)
        {
            if (periods.Resolve(id, row, bag) is { } period)
            {
                inOrder &= targets.Count == 0 || targets[^1].Period.End < period.End;
                targets.Add(new Target(period, values.Read(cell)));
            }
        }

        if (!inOrder)
        {
            targets.Sort((first, second) => first.Period.End.CompareTo(second.Period.End));
        }

        return targets;
    }
}
