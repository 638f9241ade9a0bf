using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Charts;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A common indicator school by school: the drawing for the part <c>chart-schools</c>, and the same values as rows of a table.</summary>
internal static class DistributionModel
{
    /// <summary>Values by school.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="facts">The indicator.</param>
    /// <param name="below">Its schools, by name.</param>
    public static (string Name, TemplateValue Value) Rows(OrganisationScope scope, CommonIndicatorFacts facts, DistrictFacts below) => (
        "rows", TemplateValue.ListOf(below.Schools, school => TemplateObject.Of(
            ("name", school.Name),
            ("href", SchoolsModel.Overview(school)),
            ("cell", SchoolsModel.Cell(scope, school, facts)))));

    /// <summary>The drawing; null for yes and no, and where fewer than two schools have data.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="facts">The indicator.</param>
    /// <param name="below">Its schools, by name.</param>
    public static TemplateValue Chart(OrganisationScope scope, CommonIndicatorFacts facts, DistrictFacts below)
    {
        if (facts.WithData < 2 || facts.Schools.Any(school => school.Value.Kind == IndicatorKind.YesNo))
        {
            return default;
        }

        var names = below.Schools.ToDictionary(school => school.Id, school => school.Name, StringComparer.Ordinal);
        var rows = facts.Schools.Select(school => new DistributionRow(names[school.SchoolId], Shown(school.Value))).ToList();
        var isPercent = facts.Schools.All(school => school.Value.Kind is IndicatorKind.Percent or IndicatorKind.Composite);
        var chart = Distribution.Of(rows);
        return TemplateObject.Of(
            ("caption", ExplanationModel.Of(scope.Site, DistributionCaption.Of(rows, facts.Median is { } median ? decimal.Round(median, 1, MidpointRounding.AwayFromZero) : null, isPercent ? scope.Words["chart_percent"] : ""))),
            ("is_percent", isPercent),
            ("zero", chart.Zero),
            ("lines", TemplateValue.ListOf(chart.Lines, line => TemplateObject.Of(
                ("name", line.Row.Name),
                ("value", line.Row.Value),
                ("bar", line.Bar is { } bar
                    ? TemplateObject.Of(("x", bar.X), ("width", bar.Width))
                    : default(TemplateValue))))));
    }

    private static decimal? Shown(CommonValue value) => value.Value is { } known ? WorkingNumber.Of(known) : null;
}
