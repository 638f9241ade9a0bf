using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A value of a common indicator as the part <c>common-value</c> takes it. All have the same members.</summary>
internal static class CommonValueModel
{
    /// <summary>The value of an organisation, with its state; null when it does not have the indicator.</summary>
    /// <param name="scope">The organisation whose page it is.</param>
    /// <param name="value">The value.</param>
    public static TemplateObject Of(OrganisationScope scope, CommonValue? value) => value switch
    {
        null => Missing(scope.Words["not_provided"], default),
        { Value: { } known } own => Known(own, known),
        { } unknown => Missing(scope.Words[WordOf(unknown.State)], StateModel.Of(unknown)),
    };

    private static TemplateObject Known(CommonValue own, decimal known) => TemplateObject.Of(
        ("shape", ShapeOf(own.Kind)),
        ("value", known),
        ("numerator", own.Fraction?.Numerator),
        ("denominator", own.Fraction?.Denominator),
        ("words", default),
        ("state", StateModel.Of(own)));

    private static TemplateObject Missing(string words, TemplateValue state) => TemplateObject.Of(
        ("shape", "missing"),
        ("value", default),
        ("numerator", default),
        ("denominator", default),
        ("words", words),
        ("state", state));

    private static string WordOf(IndicatorState state) => state switch
    {
        IndicatorState.NotDue => "not_due_yet",
        IndicatorState.Awaiting or IndicatorState.ReportOverdue or IndicatorState.Untracked => "no_data",
        _ => "not_counted",
    };

    private static string ShapeOf(IndicatorKind kind) => kind switch
    {
        IndicatorKind.YesNo => "yes_no",
        IndicatorKind.Percent => "percent",
        IndicatorKind.Composite => "people",
        _ => "number",
    };
}
