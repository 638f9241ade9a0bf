using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Schools of a district by common indicators: a wide table that scrolls in a region of its own, the same numbers being on the pages of schools (ACCESSIBILITY.md 3.2).</summary>
internal sealed class MatrixPage(OrganisationScope scope, DistrictFacts below) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Matrix;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Matrix;

    /// <inheritdoc/>
    public override string Title => Scope.Words["page_matrix"];

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "schools";

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Trail => [new(Scope.Words["page_schools"], Addresses.Schools)];

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("files", FileModel.Csvs(Scope, "schools")),
        ("tracked", SchoolsModel.IsTracked(below)),
        ("columns", TemplateValue.ListOf(below.Indicators, common => CommonIndicatorModel.Of(Scope, common))),
        ("declared", below.Indicators.Any(common => common.Declared.Count > 0)),
        ("rows", TemplateValue.ListOf(below.Schools, school => TemplateObject.Of(
            ("name", school.Name),
            ("href", SchoolsModel.Overview(school)),
            ("cells", TemplateValue.ListOf(below.Indicators, common => SchoolsModel.Cell(Scope, school, common)))))));
}
