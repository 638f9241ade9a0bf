using RoadmapSite.Core.Compute.Progress.Indicators;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Changes;

/// <summary>Follows a plan from its approval through every order that changed it, each beside the plan that was in force the day before.</summary>
internal sealed class PlanHistory
{
    private readonly Dictionary<string, (IndicatorFacts Facts, DirectionFacts Direction)> indicatorFacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasurePlace> measureFacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> measures = new(StringComparer.Ordinal);

    private PlanHistory(RoadmapFacts roadmap, Roadmap first)
    {
        foreach (var direction in roadmap.Directions)
        {
            foreach (var facts in direction.Indicators.SelectMany(row => row.Parts.Prepend(row)))
            {
                indicatorFacts[facts.Indicator.Id] = (facts, direction);
            }
        }

        foreach (var row in MeasurePlace.Of(roadmap))
        {
            measureFacts[row.Measure.Measure.Id] = row;
        }

        foreach (var direction in first.Directions)
        {
            foreach (var indicator in direction.Indicators.OfType<Indicator>().SelectMany(row => row.Parts.Prepend(row)))
            {
                indicators[indicator.Id] = indicator;
            }

            Collect(direction.Measures.Concat(direction.Results));
        }
    }

    /// <summary>Approvals and revisions known at the as-of date, oldest first.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="facts">Its organisation with the plan as first approved.</param>
    public static IEnumerable<PlanEvent> Of(RoadmapFacts roadmap, OrganisationFacts facts)
    {
        var first = facts.Organisation.Roadmaps.First(own => own.Id == roadmap.Roadmap.Id);
        var history = new PlanHistory(roadmap, first);
        var approvals = from approval in first.Approvals
                        where approval.Date <= facts.AsOf
                        select new PlanEvent(approval.Date!.Value, roadmap, approval, null, []);
        var revisions = from revision in PlanInForce.Revisions(first, facts.AsOf)
                        select new PlanEvent(revision.From, roadmap, revision.Approval, revision, history.Apply(revision));
        return approvals.ToList().Concat(revisions.ToList()).OrderBy(item => item.Day);
    }

    private void Collect(IEnumerable<MeasureRow> rows)
    {
        foreach (var measure in rows.OfType<Measure>())
        {
            measures[measure.Id] = measure;
            Collect(measure.Measures);
        }
    }

    private List<ChangedRow> Apply(Revision revision)
    {
        var rows = new List<ChangedRow>(revision.Changes.Count);
        foreach (var change in revision.Changes)
        {
            switch (change)
            {
                case IndicatorChange own when indicatorFacts.TryGetValue(own.IndicatorId, out var found):
                    rows.Add(new ChangedRow(own, found.Facts, null, found.Direction, Apply(own, found.Facts)));
                    break;
                case MeasureChange own when measureFacts.TryGetValue(own.MeasureId, out var place):
                    rows.Add(new ChangedRow(own, null, place.Measure, place.Direction, Apply(own)));
                    break;
            }
        }

        return rows;
    }

    private List<ChangedField> Apply(IndicatorChange change, IndicatorFacts facts)
    {
        var old = indicators[change.IndicatorId];
        indicators[change.IndicatorId] = PlanInForce.Changed(old, change);
        var fields = new List<ChangedField>(change.Targets.Count);
        Add(fields, PlanField.Title, old.Title, change.Title);
        Add(fields, PlanField.Baseline, old.Baseline?.Stated.Text, change.Baseline?.Stated.Text);
        foreach (var target in change.Targets)
        {
            var was = old.Targets.FirstOrDefault(one => one.Period.Id == target.Period.Id)?.Stated;
            if (was?.Text.Value != target.Stated.Text.Value)
            {
                var ambition = was is null ? null : AmbitionRule.Of(old, facts.Better, was, target.Stated);
                fields.Add(new ChangedField(PlanField.PeriodTarget, target.Period, was?.Text, target.Stated.Text, ambition));
            }
        }

        return fields;
    }

    private List<ChangedField> Apply(MeasureChange change)
    {
        var old = measures[change.MeasureId];
        measures[change.MeasureId] = PlanInForce.Changed(old, change);
        var fields = new List<ChangedField>(1);
        Add(fields, PlanField.Title, old.Title, change.Title);
        Add(fields, PlanField.Due, old.Due, change.Due);
        Add(fields, PlanField.Responsible, old.Responsible, change.Responsible);
        Add(fields, PlanField.MeasureTarget, old.Target, change.Target);
        return fields;
    }

    private static void Add(List<ChangedField> fields, PlanField field, Sourced<string>? old, Sourced<string>? now)
    {
        if (now is { } text && text.Value != old?.Value)
        {
            fields.Add(new ChangedField(field, null, old, text));
        }
    }
}
