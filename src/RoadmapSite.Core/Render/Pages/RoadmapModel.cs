using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
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
        return TemplateObject.Of(
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
            ("measures", TallyModel.Of(facts.MeasureTally, IsTracked(facts))),
            ("directions", Directions(scope, facts)));
    }

    /// <summary>Whether reports are expected: else nothing is called missing or overdue (PROGRESS.md 1).</summary>
    public static bool IsTracked(RoadmapFacts facts) => facts.Roadmap.Reporting == Reporting.Expected;

    private static TemplateValue Directions(OrganisationScope scope, RoadmapFacts facts)
    {
        var directions = new TemplateObject[facts.Directions.Count];
        for (var i = 0; i < directions.Length; i++)
        {
            var direction = facts.Directions[i];
            directions[i] = TemplateObject.Of(
                ("anchor", Anchors.Direction(facts.Roadmap.Id, direction.Direction.Id)),
                ("title", RowTitles.Of(direction.Direction, i, scope.Words)),
                ("href", Addresses.Direction(facts.Roadmap.Id, direction.Direction.Id)),
                ("indicators", TallyModel.Of(direction.IndicatorTally, IsTracked(facts))),
                ("measures", TallyModel.Of(direction.MeasureTally, IsTracked(facts))));
        }

        return directions;
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
