using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A common indicator over the schools of a district: computed beside declared, coverage, spread, «как посчитано».</summary>
internal static class CommonIndicatorModel
{
    /// <summary>The indicator.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="facts">The indicator over its schools.</param>
    public static TemplateObject Of(OrganisationScope scope, CommonIndicatorFacts facts) => TemplateObject.Of(
        ("id", "c_" + facts.Common),
        ("title", TitleOf(facts)),
        ("plain", facts.Definition?.Plain),
        // «1-да, 0-нет» says nothing beside «да».
        ("unit", facts.Schools.Any(school => school.Value.Kind == IndicatorKind.YesNo) ? null : UnitOf(facts)),
        ("aggregate_key", RequiredWords.KeyOf(facts.Aggregate)),
        ("value", Value(facts)),
        ("share", facts.Share is { } share ? Percent(share) : default(decimal?)),
        ("is_percent", IsPercent(facts)),
        ("counted", facts.Counted),
        ("with_data", facts.WithData),
        ("asked", facts.Asked),
        ("periods_differ", facts.PeriodsDiffer),
        ("declared", TemplateValue.ListOf(facts.Declared, declared => Declared(scope, facts, declared))),
        ("explanation", ExplanationModel.Of(scope, facts.Explanation)));

    /// <summary>The unit of its computed values: roubles also where the dictionary says «тыс. руб.».</summary>
    /// <param name="facts">The indicator.</param>
    public static string? UnitOf(CommonIndicatorFacts facts) =>
        facts.Definition?.CountedIn ?? facts.Definition?.Unit;

    /// <summary>How it is called.</summary>
    /// <param name="facts">The indicator.</param>
    public static string TitleOf(CommonIndicatorFacts facts) => facts.Definition?.Title ?? facts.Common;

    /// <summary>The computed value as shown; null when it may not be one number.</summary>
    /// <param name="facts">The indicator.</param>
    public static decimal? Value(CommonIndicatorFacts facts) => facts.Value is { } value && IsPercent(facts) ? Percent(value) : facts.Value;

    /// <summary>Whether the computed value is a percentage.</summary>
    /// <param name="facts">The indicator.</param>
    public static bool IsPercent(CommonIndicatorFacts facts) => facts.Aggregate is Aggregate.Ratio or Aggregate.ShareYes;

    private static decimal Percent(decimal percent) => DisplayPercent.Of(percent, percent >= 100);

    // Percentages are shown with one decimal, and so is what lies between two of them.
    private static decimal Shown(decimal difference, bool inPoints) => inPoints ? DisplayPercent.Of(difference, met: false) : WorkingNumber.Of(difference);

    private static TemplateObject Declared(OrganisationScope scope, CommonIndicatorFacts common, DeclaredValue declared)
    {
        var facts = declared.Facts;
        var roadmap = scope.Facts.Roadmaps.First(one => one.Roadmap.Id == declared.RoadmapId);
        var direction = roadmap.Directions.FirstOrDefault(one => one.Indicators.Contains(facts));
        var inPoints = IsPercent(common);
        return TemplateObject.Of(
            ("value", facts.ActualReport is { } actual && !facts.Stale ? ValueInWords.Of(actual.Stated, facts.Indicator, scope) : null),
            ("period", facts.ActualPeriod is { } period && !facts.Stale ? PeriodTitles.Of(period, scope.Words) : null),
            ("roadmap", PlainText.Line(roadmap.Roadmap.Title.Value)),
            ("href", direction is null ? null : scope.ExplanationAddress(declared.RoadmapId, direction.Direction.Id, facts.Indicator.Id)),
            ("agrees", declared.Agrees is { } agrees ? agrees : TemplateValue.Null),
            ("difference", declared.Difference is { } difference ? Shown(Math.Abs(difference), inPoints) : default(decimal?)),
            ("difference_key", declared.Difference > 0 ? "declared_less" : "declared_more"),
            ("in_points", inPoints),
            ("is_part", declared.Difference is { } part && !decimal.IsInteger(Shown(part, inPoints))));
    }
}
