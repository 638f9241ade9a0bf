using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Fragments;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Tells the administrator of the organisation's site which ready pieces there are and how to put them into its pages.</summary>
internal sealed class FragmentsPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Fragments;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Fragments;

    /// <inheritdoc/>
    public override string Title => Scope.Words["page_fragments"];

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "files";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("fragments", TemplateValue.ListOf(Scope.Fragments.All, fragment => TemplateObject.Of(
            ("name", fragment.Name),
            ("official", fragment.Kind == RenderedKind.SvedenFragment),
            ("styled_href", fragment.Address(styled: true)),
            ("plain_href", fragment.Address(styled: false))))),
        ("official", Scope.Organisation.Sveden is not null),
        ("absent", Scope.Organisation.Sveden is { } sveden ? TemplateValue.ListOf(SvedenFragment.Absent(sveden), key => (TemplateValue)key) : default));
}
