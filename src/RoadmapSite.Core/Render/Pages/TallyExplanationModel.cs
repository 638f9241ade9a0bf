using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>«Как посчитано» of a set: the rule line by line, the summands by which a reader can redo it, and what is left out.</summary>
internal static class TallyExplanationModel
{
    /// <summary>A direction: its summands are its indicators.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="facts">The direction.</param>
    public static TemplateValue OfDirection(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts facts) => Of(
        scope,
        facts.IndicatorTally,
        TallyExplanation.Of(facts.IndicatorTally),
        "column_indicator",
        facts.Indicators.Where(IsDue).Select(indicator => Summand(
            NameOf(scope, facts, indicator),
            scope.IndicatorAddress(roadmap.Roadmap.Id, facts.Direction.Id, indicator.Indicator.Id),
            indicator.Indicator.Weight,
            indicator.Score is null ? 0 : indicator.Indicator.Weight,
            (indicator.Score ?? 0) * indicator.Indicator.Weight)),
        LeftOut(scope, roadmap, facts));

    /// <summary>A roadmap: its summands are its directions, unless they have weights of their own, which the rule then names.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="facts">The roadmap.</param>
    public static TemplateValue OfRoadmap(OrganisationScope scope, RoadmapFacts facts) => Of(
        scope,
        facts.IndicatorTally,
        TallyExplanation.Of(facts),
        "direction",
        facts.Directions.Any(direction => direction.Direction.Weight is not null) ? [] : facts.Directions
            .Select((direction, index) => (Facts: direction, Index: index))
            .Where(item => item.Facts.IndicatorTally.Due > 0)
            .Select(item => Summand(
                RowTitles.Of(item.Facts.Direction, item.Index, scope.Words),
                Addresses.Direction(facts.Roadmap.Id, item.Facts.Direction.Id),
                item.Facts.IndicatorTally)),
        facts.Directions.SelectMany(direction => LeftOut(scope, facts, direction)));

    /// <summary>A district: its summands are its schools.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="below">Its schools.</param>
    public static TemplateValue OfSchools(OrganisationScope scope, DistrictFacts below) => Of(
        scope,
        below.IndicatorTally,
        TallyExplanation.Of(below.IndicatorTally),
        "organisation",
        below.Schools.Where(school => school.Indicators.Due > 0).Select(school => Summand(school.Name, SchoolsModel.Overview(school), school.Indicators)),
        []);

    private static TemplateValue Of(
        OrganisationScope scope,
        IndicatorTally tally,
        IReadOnlyList<ExplanationLine> lines,
        string whatKey,
        IEnumerable<TemplateObject> summands,
        IEnumerable<TemplateObject> leftOut) => tally.Due == 0
            ? default(TemplateValue)
            : TemplateObject.Of(
                ("lines", ExplanationModel.Of(scope, lines)),
                ("what_key", whatKey),
                ("summands", summands.ToArray()),
                ("total", Summand("", "", tally)),
                ("left_out", leftOut.ToArray()));

    private static bool IsDue(IndicatorFacts facts) => facts.Class is StateClass.Met or StateClass.NotMet or StateClass.Missing;

    private static IEnumerable<TemplateObject> LeftOut(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction) =>
        from indicator in direction.Indicators
        where !IsDue(indicator) && indicator.Class != StateClass.NotDue && indicator.State != IndicatorState.Untracked
        select TemplateObject.Of(
            ("name", NameOf(scope, direction, indicator)),
            ("href", scope.IndicatorAddress(roadmap.Roadmap.Id, direction.Direction.Id, indicator.Indicator.Id)),
            ("state", StateModel.Of(indicator)));

    private static string NameOf(OrganisationScope scope, DirectionFacts direction, IndicatorFacts facts)
    {
        var title = RowTitles.Of(facts.Indicator, direction, scope.Words);
        return RowTitles.Line(facts.Indicator.Number) is { } number ? $"{number} {title}" : title;
    }

    private static TemplateObject Summand(string name, string href, IndicatorTally tally) =>
        Summand(name, href, tally.WeightDue, tally.WeightKnown, tally.WeightedScores);

    private static TemplateObject Summand(string name, string href, decimal due, decimal known, decimal scored) => TemplateObject.Of(
        ("name", name),
        ("href", href),
        ("due", due),
        ("known", known),
        ("scored", known == 0 ? default(decimal?) : ExplanationModel.Shown(scored)));
}
