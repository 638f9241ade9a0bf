using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Changes;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A later order and what it changed, as templates take it: old and new of every cell.</summary>
internal static class RevisionModel
{
    public static TemplateObject Of(OrganisationScope scope, PlanEvent item, PageText text) => TemplateObject.Of(
        ("approval", ApprovalModel.Of(scope, item.Approval)),
        ("from", item.Day),
        ("reason", text.Plain(item.Revision?.Reason)),
        ("changes", TemplateValue.ListOf(item.Rows, row => Row(scope, item.Roadmap, row, text))));

    /// <summary>Name and address of an indicator; a part stands on the page of its direction.</summary>
    public static (string Name, string Href) Place(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction, Indicator indicator)
    {
        var own = direction.Indicators.Any(facts => facts.Indicator.Id == indicator.Id);
        return (
            RowTitles.Of(indicator, direction, scope.Words),
            own
                ? scope.IndicatorAddress(roadmap.Roadmap.Id, direction.Direction.Id, indicator.Id)
                : Addresses.Direction(roadmap.Roadmap.Id, direction.Direction.Id) + "#" + Anchors.Indicator(indicator.Id));
    }

    private static TemplateObject Row(OrganisationScope scope, RoadmapFacts roadmap, ChangedRow row, PageText text)
    {
        var (name, href) = row switch
        {
            { Indicator: { } indicator } => Place(scope, roadmap, row.Direction, indicator.Indicator),
            { Measure: { } measure } => (NameOf(measure.Measure), MeasureRowModel.AddressOf(new MeasurePlace(roadmap, row.Direction, measure))),
            _ => ("", ""),
        };
        var fate = row.Change as MeasureChange;
        return TemplateObject.Of(
            ("name", name),
            ("href", href),
            ("apart", text.Apart(name, href, RowTitles.Of(scope, roadmap, row.Direction), RoadmapModel.Line(scope, roadmap))),
            ("fields", TemplateValue.ListOf(row.Fields, field => Field(scope, field, text))),
            ("fate", fate?.Fate is { } what ? Names.Snake(what) : null),
            ("into", fate?.Into is { } into ? NameOf(roadmap, into) : null),
            ("note", text.Markdown(row.Change.Note, 4, name)));
    }

    private static TemplateObject Field(OrganisationScope scope, ChangedField field, PageText text) => TemplateObject.Of(
        ("key", "field_" + Names.Snake(field.Field)),
        ("period", field.Period is { } period ? PeriodTitles.Of(period, scope.Words) : null),
        ("old", IsBlank(field.Old) ? default(TemplateValue) : text.Plain(field.Old)),
        ("new", text.Plain(field.New)),
        ("ambition", field.Ambition is { } ambition ? RequiredWords.RevisionOf(ambition) : null));

    private static bool IsBlank(Sourced<string>? text) => string.IsNullOrWhiteSpace(text?.Value);

    private static string NameOf(Measure measure) => measure.Title is { } title ? PlainText.Line(title.Value) : measure.Id;

    private static string NameOf(RoadmapFacts roadmap, string id) =>
        MeasurePlace.Of(roadmap).FirstOrDefault(row => row.Measure.Measure.Id == id) is { } found ? NameOf(found.Measure.Measure) : id;
}
