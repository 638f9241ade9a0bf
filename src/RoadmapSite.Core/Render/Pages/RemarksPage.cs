using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What the checks say of the content of an organisation, for those who wrote it: row, finding, advice, and whether it is accepted. Made only where <c>remarks</c> of site.yml asks for it.</summary>
internal sealed class RemarksPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Remarks;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Remarks;

    /// <inheritdoc/>
    public override string Title => Scope.Words["page_remarks"];

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Findings[0].Span;

    /// <inheritdoc/>
    public override string Section => "remarks";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("total", Scope.Findings.Count),
        ("accepted", Scope.Findings.Count(finding => finding.AcceptedBecause is not null)),
        ("groups", TemplateValue.ListOf(RemarkGroups.Of(Scope.Findings), group => Group(group))));

    private TemplateObject Group(RemarkGroup group) => TemplateObject.Of(
        ("anchor", "r_" + group.Key),
        ("title", Scope.Words["remarks_" + group.Key]),
        ("rows", TemplateValue.ListOf(group.Findings, finding => TemplateObject.Of(
            ("place", finding.Row ?? Scope.Words["remarks_file"]),
            ("file", SourcePlace.Within(finding.Span, Scope.Organisation.Folder)),
            ("line", finding.Span.Line > 0 ? finding.Span.Line.ToString(CultureInfo.InvariantCulture) : null),
            ("code", finding.Code.Id),
            ("message", finding.Message("ru")),
            ("advice", finding.Advice("ru")),
            ("reason", finding.AcceptedBecause)))));
}
