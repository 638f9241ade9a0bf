using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Stamps and acts of approval as templates take them (REGULATION.md B5).</summary>
internal static class ApprovalModel
{
    public static TemplateValue Of(OrganisationScope scope, IReadOnlyList<Approval> approvals) => TemplateValue.ListOf(approvals, approval => Of(scope, approval));

    public static TemplateObject Of(OrganisationScope scope, Approval approval) => TemplateObject.Of(
        ("stamp", approval.Stamp),
        ("kind", approval.Kind),
        ("number", approval.Number),
        ("date", approval.Date),
        ("title", approval.Title),
        ("by", approval.By),
        ("post", approval.Post),
        ("organisation", approval.Organisation),
        ("place", approval.Place),
        ("document", DocumentModel.Link(scope, approval.DocumentId)));
}
