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
        var line = Line(scope, facts);
        return Directions(scope, facts, text).With(
            ("id", roadmap.Id),
            ("anchor", Anchors.Roadmap(roadmap.Id)),
            ("title", text.Plain(roadmap.Title)),
            ("line", line),
            ("apart", text.Apart(PlainText.Line(roadmap.Title.Value), Addresses.Roadmap(roadmap.Id), Years(facts))),
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
                ? TemplateObject.Of(("name", project.Name), ("level", project.Level is { } level && !ProjectName.SaysLevel(project.Name, level) ? Names.Snake(level) : null), ("is_named", ProjectName.SaysProject(project.Name)))
                : default(TemplateValue)),
            ("parent", Parent(scope, roadmap)),
            ("indicators", TallyModel.Of(facts.IndicatorTally, IsTracked(facts))),
            ("measures", TallyModel.Of(facts.MeasureTally, IsTracked(facts))));
    }

    /// <summary>The title of a roadmap on one line; of two with the same title, with its years or its number, so that nothing on a page is called like something else.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="facts">The roadmap.</param>
    public static string Line(OrganisationScope scope, RoadmapFacts facts)
    {
        var title = PlainText.Line(facts.Roadmap.Title.Value);
        var same = scope.Facts.Roadmaps.Where(other => PlainText.Line(other.Roadmap.Title.Value) == title).ToList();
        if (same.Count < 2)
        {
            return title;
        }

        var differs = same.Select(Years).Distinct(StringComparer.Ordinal).Count() == same.Count;
        return scope.Words.Format("title_repeated", title, differs ? Years(facts) : same.IndexOf(facts) + 1);
    }

    /// <summary>Whether reports are expected: else nothing is called missing or overdue (PROGRESS.md 1).</summary>
    public static bool IsTracked(RoadmapFacts facts) => facts.Roadmap.Reporting == Reporting.Expected;

    private static string Years(RoadmapFacts facts)
    {
        var (from, to) = (facts.Roadmap.Term.Value.From.Year, facts.Roadmap.Term.Value.To.Year);
        return from == to ? FormattableString.Invariant($"{from}") : FormattableString.Invariant($"{from}–{to}");
    }

    private static TemplateObject Directions(OrganisationScope scope, RoadmapFacts facts, PageText text)
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
                ("apart", text.Apart(titles[i], Addresses.Direction(facts.Roadmap.Id, direction.Direction.Id), Line(scope, facts))),
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
