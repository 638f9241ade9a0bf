using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Charts;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What pages say of a roadmap and its directions in short.</summary>
internal static class RoadmapModel
{
    /// <summary>A roadmap in short.</summary>
    public static TemplateObject Of(OrganisationScope scope, RoadmapFacts facts, PageText text)
    {
        var roadmap = facts.Roadmap;
        return Directions(scope, facts).With(
            ("id", roadmap.Id),
            ("anchor", Anchors.Roadmap(roadmap.Id)),
            ("title", text.Plain(roadmap.Title)),
            ("line", PlainText.Line(roadmap.Title.Value)),
            ("plain", roadmap.Plain),
            ("href", Addresses.Roadmap(roadmap.Id)),
            ("print_href", scope.Site.Site.Files.Contains(DownloadFormat.Print) ? Addresses.Print(roadmap.Id) : null),
            ("from", roadmap.Term.Value.From),
            ("to", roadmap.Term.Value.To),
            ("finished", facts.Finished),
            ("not_begun", roadmap.Term.Value.From > scope.Site.AsOf),
            ("tracked", IsTracked(facts)),
            ("updated", facts.Updated),
            ("project", roadmap.Project is { } project
                ? TemplateObject.Of(("name", project.Name), ("level", project.Level is { } level ? Names.Snake(level) : null))
                : default(TemplateValue)),
            ("parent", Parent(scope, roadmap)),
            ("indicators", TallyModel.Of(facts.IndicatorTally, IsTracked(facts))),
            ("measures", TallyModel.Of(facts.MeasureTally, IsTracked(facts))));
    }

    /// <summary>Whether reports are expected: else nothing is called missing or overdue (PROGRESS.md 1).</summary>
    public static bool IsTracked(RoadmapFacts facts) => facts.Roadmap.Reporting == Reporting.Expected;

    private static TemplateObject Directions(OrganisationScope scope, RoadmapFacts facts)
    {
        var titles = facts.Directions.Select((direction, i) => RowTitles.Of(direction.Direction, i, scope.Words)).ToList();
        var indicators = facts.Directions.Select((direction, i) => new UnitRow(titles[i], UnitBarModel.Counts(direction.IndicatorTally))).ToList();
        var measures = facts.Directions.Select((direction, i) => new UnitRow(titles[i], UnitBarModel.Counts(direction.MeasureTally))).ToList();
        var (mostIndicators, mostMeasures) = (UnitBarModel.Most(indicators), UnitBarModel.Most(measures));
        var rows = new TemplateObject[facts.Directions.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var direction = facts.Directions[i];
            rows[i] = TemplateObject.Of(
                ("anchor", Anchors.Direction(facts.Roadmap.Id, direction.Direction.Id)),
                ("title", titles[i]),
                ("href", Addresses.Direction(facts.Roadmap.Id, direction.Direction.Id)),
                ("indicators", TallyModel.Of(direction.IndicatorTally, IsTracked(facts))),
                ("indicator_bar", UnitBarModel.Blocks(indicators[i].Counts, mostIndicators)),
                ("measures", TallyModel.Of(direction.MeasureTally, IsTracked(facts))),
                ("measure_bar", UnitBarModel.Blocks(measures[i].Counts, mostMeasures)));
        }

        return TemplateObject.Of(
            ("directions", rows),
            ("indicators_finding", UnitBarModel.Caption(scope.Site, indicators)),
            ("measures_finding", UnitBarModel.Caption(scope.Site, measures)));
    }

    // A link only when the site has that roadmap; its folder stands beside ours.
    private static TemplateValue Parent(OrganisationScope scope, Roadmap roadmap)
    {
        if (roadmap.Parent is not { } parent || !scope.Site.Names.TryGetValue(parent.Organisation, out var above)
            || !above.Roadmaps.TryGetValue(parent.Roadmap, out var title))
        {
            return default;
        }

        var inside = parent.Organisation == scope.Organisation.Id;
        var folder = inside ? "" : "../" + parent.Organisation + "/";
        return TemplateObject.Of(
            ("organisation", above.ShortName),
            ("title", PlainText.Line(title)),
            ("href", folder + Addresses.Roadmap(parent.Roadmap)));
    }
}
