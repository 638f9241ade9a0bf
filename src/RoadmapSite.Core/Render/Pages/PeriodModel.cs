using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Plan and actual of a period as templates take them.</summary>
internal static class PeriodModel
{
    public static TemplateObject Of(OrganisationScope scope, Direction direction, PeriodFacts facts, Better? better, bool tracked) => TemplateObject.Of(
        ("title", direction.Columns.OfPeriod(facts.Period.Id) is { } printed ? PlainText.Line(printed) : PeriodTitles.Of(facts.Period, scope.Words)),
        ("end", facts.Period.End),
        ("closed", facts.Closed),
        ("plan", Text(facts.Target)),
        ("plan_read", ValueInWords.Answer(facts.Target, scope.Words)),
        ("actual_read", ValueInWords.Answer(facts.Actual?.Stated, scope.Words)),
        ("was", RevisedPlan.Was(facts, scope.Words)),
        ("actual", Text(facts.Actual?.Stated)),
        ("awaited", tracked && facts.Closed && facts.Actual is null),
        ("met", facts.Met is { } met ? met : TemplateValue.Null),
        ("met_key", MetKey(facts, better)),
        ("numerator", facts.Actual?.Numerator),
        ("denominator", facts.Actual?.Denominator),
        ("reported", facts.Actual?.Reported),
        ("document", DocumentModel.Link(scope, facts.Actual?.DocumentId)),
        ("report", facts.Actual is { } actual && actual.ReportDocumentId != actual.DocumentId ? DocumentModel.Link(scope, actual.ReportDocumentId) : default),
        ("note", facts.Actual?.Note?.Value));

    /// <summary>The word for whether the plan of a period is met, or why that is not said.</summary>
    /// <param name="facts">The period.</param>
    /// <param name="better">Which way is good for its indicator.</param>
    public static string MetKey(PeriodFacts facts, Better? better) => facts switch
    {
        { Met: true } => "met_yes",
        { Met: false } => better == Better.Range ? "met_outside" : "met_no",
        { PromisesNothing: true } => "met_nothing_promised",
        { Actual: null } => "no_data",
        { Target: null } => "met_without_plan",
        _ => "met_not_compared",
    };

    private static string? Text(StatedValue? value) =>
        value is null || string.IsNullOrWhiteSpace(value.Text.Value) ? null : PlainText.Line(value.Text.Value);
}
