using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>What a revision made of a measure.</summary>
/// <param name="Change">The change.</param>
/// <param name="Revision">Its order.</param>
internal sealed record MeasureRevision(MeasureChange Change, Revision Revision);

/// <summary>The plan as of a date: the approved one with every revision that was in force by then.</summary>
internal sealed class PlanInForce
{
    private readonly Dictionary<string, Indicator> changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndicatorChange>> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sourced<string>?> firstDues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MeasureRevision>> measures = new(StringComparer.Ordinal);

    private PlanInForce(Roadmap roadmap) => Roadmap = roadmap;

    /// <summary>The roadmap with the plan in force.</summary>
    public Roadmap Roadmap { get; private set; }

    /// <summary>Applies the revisions of a roadmap.</summary>
    /// <param name="roadmap">The roadmap as first approved.</param>
    /// <param name="asOf">D: a revision counts from its first day in force.</param>
    public static PlanInForce Of(Roadmap roadmap, DateOnly asOf)
    {
        var plan = new PlanInForce(roadmap);
        foreach (var revision in Revisions(roadmap, asOf))
        {
            foreach (var change in revision.Changes)
            {
                plan.Add(change, revision);
            }
        }

        if (plan.indicators.Count > 0 || plan.measures.Count > 0)
        {
            plan.Roadmap = roadmap with { Directions = [.. roadmap.Directions.Select(plan.Apply)] };
        }

        return plan;
    }

    /// <summary>The revisions in force, oldest first.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="asOf">D.</param>
    public static IEnumerable<Revision> Revisions(Roadmap roadmap, DateOnly asOf) =>
        roadmap.Revisions.Where(revision => revision.From <= asOf).OrderBy(revision => revision.From);

    /// <summary>An indicator after a change.</summary>
    /// <param name="plan">The indicator before.</param>
    /// <param name="change">The change.</param>
    public static Indicator Changed(Indicator plan, IndicatorChange change) => plan with
    {
        Title = change.Title ?? plan.Title,
        Baseline = change.Baseline ?? plan.Baseline,
        Targets = Merge(plan.Targets, change.Targets),
    };

    /// <summary>A measure after a change.</summary>
    /// <param name="plan">The measure before.</param>
    /// <param name="change">The change.</param>
    public static Measure Changed(Measure plan, MeasureChange change) => plan with
    {
        Title = change.Title ?? plan.Title,
        Due = change.Due ?? plan.Due,
        ScheduleOverride = change.Due is null ? change.ScheduleOverride ?? plan.ScheduleOverride : change.ScheduleOverride,
        Responsible = change.Responsible ?? plan.Responsible,
        Target = change.Target ?? plan.Target,
    };

    /// <summary>The indicator as first approved where a revision changed it, else null.</summary>
    /// <param name="indicatorId">Its id.</param>
    public Indicator? OriginalOf(string indicatorId) => changed.GetValueOrDefault(indicatorId);

    /// <summary>The revisions of a measure in force, oldest first.</summary>
    /// <param name="measureId">Its id.</param>
    public IReadOnlyList<MeasureRevision> RevisionsOf(string measureId) => measures.TryGetValue(measureId, out var list) ? list : [];

    /// <summary>The deadline of a revised measure as first approved.</summary>
    /// <param name="measureId">Its id.</param>
    public Sourced<string>? OriginalDueOf(string measureId) => firstDues.GetValueOrDefault(measureId);

    private void Add(PlanChange change, Revision revision)
    {
        switch (change)
        {
            case IndicatorChange indicator:
                Entry(indicators, indicator.IndicatorId).Add(indicator);
                break;
            case MeasureChange measure:
                Entry(measures, measure.MeasureId).Add(new MeasureRevision(measure, revision));
                break;
        }
    }

    private Direction Apply(Direction direction) => direction with
    {
        Indicators = [.. direction.Indicators.Select(row => row is Indicator indicator ? Apply(indicator) : row)],
        Measures = Apply(direction.Measures),
        Results = Apply(direction.Results),
    };

    private List<MeasureRow> Apply(IReadOnlyList<MeasureRow> rows) =>
        [.. rows.Select(row => row is Measure measure ? Apply(measure) : row)];

    private Indicator Apply(Indicator indicator)
    {
        if (indicator.Parts.Count > 0)
        {
            indicator = indicator with { Parts = [.. indicator.Parts.Select(Apply)] };
        }

        if (!indicators.TryGetValue(indicator.Id, out var changes))
        {
            return indicator;
        }

        changed[indicator.Id] = indicator;
        return changes.Aggregate(indicator, Changed);
    }

    private static List<Target> Merge(IReadOnlyList<Target> old, IReadOnlyList<Target> changes)
    {
        var merged = new List<Target>(old.Where(target => !changes.Any(change => change.Period == target.Period)));
        merged.AddRange(changes);
        merged.Sort(static (a, b) => a.Period.End.CompareTo(b.Period.End));
        return merged;
    }

    private Measure Apply(Measure measure)
    {
        if (measure.Measures.Count > 0)
        {
            measure = measure with { Measures = Apply(measure.Measures) };
        }

        if (!measures.TryGetValue(measure.Id, out var revisions))
        {
            return measure;
        }

        firstDues[measure.Id] = measure.Due;
        return revisions.Aggregate(measure, static (plan, revision) => Changed(plan, revision.Change));
    }

    private static List<T> Entry<T>(Dictionary<string, List<T>> index, string id)
    {
        if (!index.TryGetValue(id, out var list))
        {
            index[id] = list = [];
        }

        return list;
    }
}
