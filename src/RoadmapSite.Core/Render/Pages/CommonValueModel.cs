using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A value of a common indicator as the part <c>common-value</c> takes it. All have the same members.</summary>
internal static class CommonValueModel
{
    /// <summary>The value of an organisation; null when it does not have the indicator.</summary>
    /// <param name="scope">The organisation whose page it is.</param>
    /// <param name="value">The value.</param>
    public static TemplateObject Of(OrganisationScope scope, CommonValue? value) => value switch
    {
        null => Missing(scope.Words["not_provided"]),
        { Value: { } known } own => Known(own, known),
        { State: IndicatorState.NotDue } => Missing(scope.Words["not_due_yet"]),
        { State: IndicatorState.Awaiting or IndicatorState.ReportOverdue or IndicatorState.Untracked } => Missing(scope.Words["no_data"]),
        _ => Missing(scope.Words["not_counted"]),
    };

    private static TemplateObject Known(CommonValue own, decimal known) => TemplateObject.Of(
        ("shape", ShapeOf(own.Kind)),
        ("value", known),
        ("numerator", own.Fraction?.Numerator),
        ("denominator", own.Fraction?.Denominator),
        ("words", default),
        ("state", IsPlain(own.State) ? StateModel.Of(own.State) : default(TemplateValue)));

    private static TemplateObject Missing(string words) => TemplateObject.Of(
        ("shape", "missing"),
        ("value", default),
        ("numerator", default),
        ("denominator", default),
        ("words", words),
        ("state", default));

    private static string ShapeOf(IndicatorKind kind) => kind switch
    {
        IndicatorKind.YesNo => "yes_no",
        IndicatorKind.Percent => "percent",
        IndicatorKind.Composite => "people",
        _ => "number",
    };

    // The others need a word more: days of delay or a reason.
    private static bool IsPlain(IndicatorState state) => state is not (IndicatorState.ReportOverdue or IndicatorState.Excluded);
}
