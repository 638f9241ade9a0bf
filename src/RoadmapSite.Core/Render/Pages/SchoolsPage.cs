using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What the schools of a district add up to: counts first, who has not reported, schools by name and never by score, common indicators computed and declared (PROGRESS.md 6).</summary>
internal sealed class SchoolsPage(OrganisationScope scope, DistrictFacts below) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Schools;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Schools;

    /// <inheritdoc/>
    public override string Title => Scope.Words["page_schools"];

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "schools";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) => TemplateObject.Of(
        ("files", FileModel.Csvs(Scope, "schools")),
        ("schools", SchoolsModel.InShort(Scope, below)),
        ("rows", TemplateValue.ListOf(below.Schools, school => SchoolsModel.School(school))),
        ("explained", TallyExplanationModel.OfSchools(Scope, below, text)),
        ("excluded", TemplateValue.ListOf(
            below.Schools.SelectMany(school => school.Excluded.Select(item => (School: school, Item: item))),
            left => TemplateObject.Of(
                ("school", left.School.Name), ("name", PlainText.Line(left.Item.Name)), ("reason", PlainText.Line(left.Item.Reason))))),
        ("overdue", TemplateValue.ListOf(
            below.Schools.SelectMany(school => school.Overdue.Select(measure => (School: school, Measure: measure))), late => SchoolsModel.Overdue(Scope.Words, late.School, late.Measure))),
        ("commons", TemplateValue.ListOf(below.Indicators, common => CommonIndicatorModel.Of(Scope, common).With(
            DistributionModel.Rows(Scope, common, below),
            ("chart", DistributionModel.Chart(Scope, common, below))))));
}
