using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Fragments;

/// <summary>What the templates of the fragments of a roadmap are given.</summary>
internal static class RoadmapFragment
{
    /// <summary>The model of one part.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="facts">The roadmap.</param>
    /// <param name="part">Which fragment: its ids begin with it, so that several may stand on one page.</param>
    public static TemplateObject Of(OrganisationScope scope, RoadmapFacts facts, string part)
    {
        var id = facts.Roadmap.Id;

        // What is wrong with the texts is reported where they stand in the site.
        var text = new PageText(scope, Addresses.Roadmap(id), new DiagnosticBag());
        var prefix = $"rm-{scope.Organisation.Id}-{id}-{part}";
        return TemplateObject.Of(
            ("prefix", prefix),
            ("organisation", TemplateObject.Of(("short_name", scope.Organisation.ShortName), ("fictional", scope.Organisation.Fictional))),
            ("roadmap", RoadmapModel.Of(scope, facts, text)),
            ("directions", Directions(scope, facts, part, prefix, text)),
            ("href", scope.Site.Absolute(OrganisationPages.Folder(scope.Organisation, scope.Site) + Addresses.Roadmap(id))),
            ("updated", facts.Updated),
            ("as_of", scope.Site.AsOf));
    }

    private static List<TemplateObject> Directions(OrganisationScope scope, RoadmapFacts facts, string part, string prefix, PageText text)
    {
        var directions = new List<TemplateObject>(facts.Directions.Count);
        for (var i = 0; i < facts.Directions.Count; i++)
        {
            var own = facts.Directions[i];
            var shown = part switch
            {
                "indicators" => own.Direction.Indicators.Count > 0,
                "measures" => own.Direction.Measures.Count + own.Direction.Results.Count > 0,
                _ => true,
            };
            if (shown)
            {
                directions.Add(TemplateObject.Of(
                    ("id", prefix + "-" + own.Direction.Id),
                    ("title", RowTitles.Of(own.Direction, i, scope.Words)),
                    ("indicator_counts", TallyModel.Of(own.IndicatorTally, RoadmapModel.IsTracked(facts))),
                    ("measure_counts", TallyModel.Of(own.MeasureTally, RoadmapModel.IsTracked(facts))),
                    ("indicators", part == "indicators" ? IndicatorTable.Of(scope, facts, own, text, IndicatorTablePlace.WholeRoadmap) : default),
                    ("results", part == "measures" ? MeasureTable.Results(scope, facts, own, text) : default),
                    ("measures", part == "measures" ? MeasureTable.Measures(scope, facts, own, text) : default)));
            }
        }

        return directions;
    }
}
