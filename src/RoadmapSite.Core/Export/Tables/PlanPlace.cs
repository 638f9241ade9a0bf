using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>Where in the plan a row stands, with the words that all its rows share.</summary>
/// <param name="Roadmap">The roadmap.</param>
/// <param name="Direction">The direction.</param>
/// <param name="RoadmapTitle">Title of the roadmap on one line.</param>
/// <param name="DirectionTitle">The direction with its label and number, as pages call it.</param>
internal sealed record PlanPlace(RoadmapFacts Roadmap, DirectionFacts Direction, string RoadmapTitle, string DirectionTitle)
{
    /// <summary>All directions of an organisation in the order of its roadmaps.</summary>
    /// <param name="facts">The organisation.</param>
    /// <param name="words">Words of the theme.</param>
    public static IEnumerable<PlanPlace> Of(OrganisationFacts facts, Words words)
    {
        foreach (var roadmap in facts.Roadmaps)
        {
            var title = PlainText.Line(roadmap.Roadmap.Title.Value);
            for (var i = 0; i < roadmap.Directions.Count; i++)
            {
                yield return new(roadmap, roadmap.Directions[i], title, RowTitles.Of(roadmap.Directions[i].Direction, i, words));
            }
        }
    }
}
