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
    public static TemplateValue OfDirection(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts facts) => Of(
        scope,
        facts.IndicatorTally,
        TallyExplanation.Of(facts.IndicatorTally),
        IndicatorColumn,
        facts.Indicators.Where(IsDue).Select(indicator => Summand(
            scope,
            NameOf(scope, facts, indicator),
            scope.ExplanationAddress(roadmap.Roadmap.Id, facts.Direction.Id, indicator.Indicator.Id),
            Tally(indicator))),
        LeftOut(scope, roadmap, facts));

    /// <summary>A roadmap: its summands are its directions, by their weights where the order sets them.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="facts">The roadmap.</param>
    public static TemplateValue OfRoadmap(OrganisationScope scope, RoadmapFacts facts) => Of(
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
                IndicatorTallies.InRoadmap(item.Facts, facts.Directions))),
        facts.Directions.SelectMany(direction => LeftOut(scope, facts, direction)));

    /// <summary>A district: its summands are its schools.</summary>
    /// <param name="scope">The district.</param>
    /// <param name="below">Its schools.</param>
    public static TemplateValue OfSchools(OrganisationScope scope, DistrictFacts below) => Of(
        scope,
        below.IndicatorTally,
        TallyExplanation.Of(below.IndicatorTally),
        "organisation",
        below.Schools.Where(school => school.Indicators.Due > 0).Select(school => Summand(scope, school.Name, SchoolsModel.Overview(school), school.Indicators)),
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
                ("total", Summand(scope, "", null, tally)),
                ("left_out", leftOut.ToArray()));

    private static bool IsDue(IndicatorFacts facts) => facts.Class is StateClass.Met or StateClass.NotMet or StateClass.Missing;

    private static IEnumerable<TemplateObject> LeftOut(OrganisationScope scope, RoadmapFacts roadmap, DirectionFacts direction) =>
        from indicator in direction.Indicators
        where !IsDue(indicator) && indicator.Class != StateClass.NotDue && indicator.State != IndicatorState.Untracked
        select TemplateObject.Of(
            ("name", NameOf(scope, direction, indicator)),
            ("href", scope.ExplanationAddress(roadmap.Roadmap.Id, direction.Direction.Id, indicator.Indicator.Id)),
            ("state", StateModel.Of(indicator)));

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

    private static TemplateObject Summand(OrganisationScope scope, string name, string? href, IndicatorTally tally)
    {
        string Number(decimal exact) => ExplanationModel.Input(exact, scope.Site.Theme.Culture);
        return TemplateObject.Of(
            ("name", name),
            ("href", href),
            ("due", Number(tally.WeightDue)),
            ("known", Number(tally.WeightKnown)),
            ("scored", tally.WeightKnown == 0 ? null : Number(tally.WeightedScores)),
            ("official", tally.OfficialCount == 0 ? null : Number(tally.OfficialSum)),
            ("official_count", tally.OfficialCount));
    }
}
