using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A later order and what it changed, as templates take it.</summary>
internal static class RevisionModel
{
    public static TemplateObject Of(OrganisationScope scope, RoadmapFacts facts, Revision revision, PageText text) => TemplateObject.Of(
        ("approval", ApprovalModel.Of(scope, revision.Approval)),
        ("from", revision.From),
        ("reason", text.Plain(revision.Reason)),
        ("changes", TemplateValue.ListOf(revision.Changes, change => Change(scope, facts, change, text))));

    private static TemplateObject Change(OrganisationScope scope, RoadmapFacts facts, PlanChange change, PageText text)
    {
        var own = change as MeasureChange;
        var plan = change as IndicatorChange;
        var indicator = plan is null ? null : Find(facts, plan.IndicatorId);
        var measure = own is null ? null : FindMeasure(facts, own.MeasureId);
        var (name, href) = plan is null ? Measure(facts, own?.MeasureId ?? "") : Indicator(scope, facts, plan.IndicatorId);
        return TemplateObject.Of(
            ("name", name),
            ("href", href),
            ("title", text.Plain(plan?.Title ?? own?.Title)),
            ("baseline", plan?.Baseline?.Stated.Text.Value),
            ("targets", plan is null ? default : TemplateValue.ListOf(plan.Targets, target => TemplateObject.Of(
                ("period", PeriodTitles.Of(target.Period, scope.Words)), ("value", target.Stated.Text.Value), ("was", Was(indicator, target, scope.Words))))),
            ("due", text.Plain(own?.Due)),
            ("due_was", own?.Due is null ? null : RowTitles.Line(measure?.OriginalDue)),
            ("responsible", text.Plain(own?.Responsible)),
            ("target", text.Plain(own?.Target)),
            ("fate", own?.Fate is { } fate ? Names.Snake(fate) : null),
            ("into", own?.Into is { } into ? Measure(facts, into).Name : null),
            ("note", text.Markdown(change.Note, 4, name)));
    }

    // Of several revisions of one target only the one in force stands beside the first plan.
    private static string? Was(IndicatorFacts? facts, Target target, Words words)
    {
        var period = facts?.Periods.FirstOrDefault(one => one.Period.Id == target.Period.Id);
        return period?.Target?.Text.Value == target.Stated.Text.Value ? RevisedPlan.Was(period, words) : null;
    }

    private static IndicatorFacts? Find(RoadmapFacts facts, string id) => facts.Directions
        .SelectMany(direction => direction.Indicators)
        .SelectMany(row => row.Parts.Prepend(row))
        .FirstOrDefault(row => row.Indicator.Id == id);

    private static MeasureFacts? FindMeasure(RoadmapFacts facts, string id) => facts.Directions
        .SelectMany(direction => direction.Measures.Concat(direction.Results.SelectMany(result => result.Measures.Prepend(result))))
        .FirstOrDefault(row => row.Measure.Id == id);

    private static (string Name, string? Href) Indicator(OrganisationScope scope, RoadmapFacts facts, string id)
    {
        foreach (var direction in facts.Directions)
        {
            foreach (var row in direction.Indicators)
            {
                if (row.Indicator.Id == id)
                {
                    return (RowTitles.Of(row.Indicator, direction, scope.Words), scope.IndicatorAddress(facts.Roadmap.Id, direction.Direction.Id, id));
                }

                if (row.Parts.FirstOrDefault(part => part.Indicator.Id == id) is { } own)
                {
                    return (RowTitles.Of(own.Indicator, direction, scope.Words), Addresses.Direction(facts.Roadmap.Id, direction.Direction.Id) + "#" + Anchors.Indicator(id));
                }
            }
        }

        return (id, null);
    }

    private static (string Name, string? Href) Measure(RoadmapFacts facts, string id)
    {
        foreach (var direction in facts.Directions)
        {
            foreach (var row in direction.Measures.Concat(direction.Results.SelectMany(result => result.Measures.Prepend(result))))
            {
                if (row.Measure.Id == id)
                {
                    var name = row.Measure.Title is { } title ? PlainText.Line(title.Value) : id;
                    return (name, Addresses.Direction(facts.Roadmap.Id, direction.Direction.Id) + "#" + Anchors.Measure(id));
                }
            }
        }

        return (id, null);
    }
}
