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
        var (name, href) = change switch
        {
            IndicatorChange indicator => Indicator(scope, facts, indicator.IndicatorId),
            MeasureChange measure => Measure(facts, measure.MeasureId),
            _ => ("", null),
        };
        var own = change as MeasureChange;
        var plan = change as IndicatorChange;
        return TemplateObject.Of(
            ("name", name),
            ("href", href),
            ("title", text.Plain(plan?.Title ?? own?.Title)),
            ("baseline", plan?.Baseline?.Stated.Text.Value),
            ("targets", plan is null ? default : TemplateValue.ListOf(plan.Targets, target => TemplateObject.Of(
                ("period", PeriodTitles.Of(target.Period, scope.Words)), ("value", target.Stated.Text.Value)))),
            ("due", text.Plain(own?.Due)),
            ("responsible", text.Plain(own?.Responsible)),
            ("target", text.Plain(own?.Target)),
            ("fate", own?.Fate is { } fate ? Names.Snake(fate) : null),
            ("into", own?.Into is { } into ? Measure(facts, into).Name : null),
            ("note", text.Markdown(change.Note, 4, name)));
    }

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
