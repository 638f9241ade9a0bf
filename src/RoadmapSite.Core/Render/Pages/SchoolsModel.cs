using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What pages of a district say of its schools (PROGRESS.md 6).</summary>
internal static class SchoolsModel
{
    /// <summary>Counts, score and who has not reported, in short.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="below">Its schools.</param>
    public static TemplateObject InShort(OrganisationScope scope, DistrictFacts below)
    {
        var tracked = IsTracked(below);
        return TemplateObject.Of(
            ("total", below.Schools.Count),
            ("asked", below.Asked),
            ("tracked", tracked),
            ("not_reported", Links(below.NotReported)),
            ("untracked", Links(below.Untracked)),
            ("indicators", TallyModel.Of(below.IndicatorTally, tracked)),
            ("measures", TallyModel.Of(below.MeasureTally, tracked)),
            ("coverage", below.IndicatorTally.Coverage is { } coverage ? DisplayPercent.Of(coverage * 100, coverage == 1) : default(decimal?)),
            ("href", Addresses.Schools),
            ("matrix", scope.Pages.Has(Addresses.Matrix) ? Addresses.Matrix : null));
    }

    /// <summary>A school with its counts.</summary>
    /// <param name="school">The school.</param>
    public static TemplateObject School(OrganisationSummary school)
    {
        var tracked = school.Indicators.Untracked == 0 || school.Indicators.Due > 0;
        return TemplateObject.Of(
            ("id", school.Id),
            ("name", school.Name),
            ("href", Overview(school)),
            ("indicators", TallyModel.Of(school.Indicators, tracked)),
            ("measures", TallyModel.Of(school.Measures, tracked)),
            ("not_reported", school.HasNotReported));
    }

    /// <summary>What a school has of a common indicator, where that is explained, and what the link says to those who cannot see where it stands.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="school">The school.</param>
    /// <param name="common">The indicator.</param>
    public static TemplateObject Cell(OrganisationScope scope, OrganisationSummary school, CommonIndicatorFacts common)
    {
        var value = school[common.Common];
        return TemplateObject.Of(
            ("value", CommonValueModel.Of(scope, value)),
            ("href", value is { } known ? scope.ExplanationAddress(school.Id, known) : null),
            ("of", $"{CommonIndicatorModel.TitleOf(common)}, {school.Name}"));
    }

    /// <summary>An overdue measure of a school.</summary>
    /// <param name="words">Words of the interface.</param>
    /// <param name="school">The school.</param>
    /// <param name="measure">The measure.</param>
    public static TemplateObject Overdue(Words words, OrganisationSummary school, OverdueMeasure measure) => TemplateObject.Of(
        ("school", school.Name),
        ("title", measure.Continues ? words.Format("continued", PlainText.Line(measure.Title)) : PlainText.Line(measure.Title)),
        ("href", $"../{school.Id}/{Addresses.Direction(measure.RoadmapId, measure.DirectionId)}#{Anchors.Measure(measure.MeasureId)}"),
        ("days", measure.Days),
        ("responsible", measure.Responsible is { } responsible ? PlainText.Line(responsible) : null));

    /// <summary>The overview of a school, seen from the folder of its district.</summary>
    /// <param name="school">The school.</param>
    public static string Overview(OrganisationSummary school) => $"../{school.Id}/{Addresses.Overview}";

    /// <summary>Whether reports are expected of any school; else nothing is called missing.</summary>
    /// <param name="below">The schools.</param>
    public static bool IsTracked(DistrictFacts below) => below.Untracked.Count < below.Schools.Count;

    private static TemplateValue Links(IReadOnlyList<OrganisationSummary> schools) =>
        TemplateValue.ListOf(schools, school => TemplateObject.Of(("name", school.Name), ("href", Overview(school))));
}
