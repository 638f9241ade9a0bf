using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>«Как посчитано» of a set: the rule line by line, the summands by which a reader can redo it, and what is left out.</summary>
internal static class TallyExplanationModel
{
    private const string IndicatorColumn = "column_indicator";

    /// <summary>A direction: its summands are its indicators.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="facts">The direction.</param>
    /// <param name="text">The page.</param>
    public static TemplateValue OfDirection(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts facts, PageText text) => Of(
        scope,
        facts.IndicatorTally,
        TallyExplanation.Of(facts.IndicatorTally),
        IndicatorColumn,
        facts.Indicators.Where(IsDue).Select(indicator => Summand(
            scope,
            NameOf(scope, facts, indicator),
            scope.ExplanationAddress(roadmap.Roadmap.Id, facts.Direction.Id, indicator.Indicator.Id),
            Tally(indicator),
            text)),
        LeftOut(scope, roadmap, facts, text));

    /// <summary>A roadmap: its summands are its directions, by their weights where the order sets them.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="facts">The roadmap.</param>
    /// <param name="text">The page.</param>
    public static TemplateValue OfRoadmap(OrganisationScope scope, RoadmapFacts facts, PageText text) => Of(
        scope,
        facts.IndicatorTally,
        TallyExplanation.Of(facts),
        "direction",
        facts.Directions
            .Select((direction, index) => (Facts: direction, Index: index))
            .Where(item => item.Facts.IndicatorTally.Due > 0)
            .Select(item => Summand(
                scope,
                RowTitles.Of(item.Facts.Direction, item.Index, scope.Words),
                Addresses.Direction(facts.Roadmap.Id, item.Facts.Direction.Id),
                IndicatorTallies.InRoadmap(item.Facts, facts.Directions),
                text,
                RoadmapModel.Line(scope, facts))),
        facts.Directions.SelectMany(direction => LeftOut(scope, facts, direction, text)));

    /// <summary>A district: its summands are its schools.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="below">Its schools.</param>
    /// <param name="text">The page.</param>
    public static TemplateValue OfSchools(OrganisationScope scope, DistrictFacts below, PageText text) => Of(
        scope,
        below.IndicatorTally,
        TallyExplanation.Of(below.IndicatorTally),
        "organisation",
        below.Schools.Where(school => school.Indicators.Due > 0).Select(school => Summand(scope, school.Name, SchoolsModel.Overview(school), school.Indicators, text)),
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
                ("one_by_one", whatKey == IndicatorColumn),
                ("summands", summands.ToArray()),
                ("total", Summand(scope, "", null, tally, text: null)),
                ("left_out", leftOut.ToArray()));

    private static bool IsDue(IndicatorFacts facts) => facts.Class is StateClass.Met or StateClass.NotMet or StateClass.Missing;

    private static IEnumerable<TemplateObject> LeftOut(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction, PageText text) =>
        from indicator in direction.Indicators
        where !IsDue(indicator) && indicator.Class != StateClass.NotDue && indicator.State != IndicatorState.Untracked
        let name = NameOf(scope, direction, indicator)
        let href = scope.ExplanationAddress(roadmap.Roadmap.Id, direction.Direction.Id, indicator.Indicator.Id)
        select TemplateObject.Of(
            ("name", name),
            ("href", href),
            ("apart", Apart(text, name, href, RowTitles.Of(scope, roadmap, direction), RoadmapModel.Line(scope, roadmap))),
            ("state", StateModel.Of(indicator)));

    // Its links read «…: как посчитано», so they are no doubles of those that lead to the row itself.
    private static string? Apart(PageText text, string name, string href, params string?[] contexts) => text.Apart(name + ":", href, contexts);

    private static string NameOf(OrganisationScope scope, DirectionFacts direction, IndicatorFacts facts)
    {
        var title = RowTitles.Of(facts.Indicator, direction, scope.Words);
        return RowTitles.Line(facts.Indicator.Number) is { } number ? $"{number} {title}" : title;
    }

    // What one indicator adds.
    private static IndicatorTally Tally(IndicatorFacts facts)
    {
        var sum = new TallySum();
        sum.Add(facts);
        return sum.ToTally();
    }

    private static TemplateObject Summand(OrganisationScope scope, string name, string? href, IndicatorTally tally, PageText? text, string? context = null)
    {
        string Number(decimal exact) => ExplanationModel.Input(exact, scope.Site.Theme.Culture);
        return TemplateObject.Of(
            ("name", name),
            ("href", href),
            ("apart", href is null || text is null ? null : Apart(text, name, href, context)),
            ("due", Number(tally.WeightDue)),
            ("known", Number(tally.WeightKnown)),
            ("scored", tally.WeightKnown == 0 ? null : Number(tally.WeightedScores)),
            ("official", tally.OfficialCount == 0 ? null : Number(tally.OfficialSum)),
            ("official_count", tally.OfficialCount));
    }
}
