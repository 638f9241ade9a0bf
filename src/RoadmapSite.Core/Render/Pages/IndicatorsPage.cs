using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>All indicators of an organisation, by roadmap and direction.</summary>
internal sealed class IndicatorsPage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.Indicators;

    /// <inheritdoc/>
    public override string Template => PageTemplates.Indicators;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("indicators", "page_indicators");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.Name.Span;

    /// <inheritdoc/>
    public override string Section => "indicators";

    /// <inheritdoc/>
    public override bool NobodyAsked => !Scope.Tracked;

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text)
    {
        var roadmaps = new List<TemplateObject>();
        foreach (var roadmap in Scope.Facts.Roadmaps.Where(roadmap => roadmap.IndicatorTally.Total > 0))
        {
            var tables = new List<TemplateObject>();
            for (var i = 0; i < roadmap.Directions.Count; i++)
            {
                var table = IndicatorTable.Of(Scope, roadmap, roadmap.Directions[i], text, IndicatorTablePlace.AllIndicators);
                if (!table.IsNull)
                {
                    tables.Add(TemplateObject.Of(
                        ("anchor", Anchors.Direction(roadmap.Roadmap.Id, roadmap.Directions[i].Direction.Id)),
                        ("title", RowTitles.Of(roadmap.Directions[i].Direction, i, Scope.Words)),
                        ("table", table)));
                }
            }

            roadmaps.Add(RoadmapModel.Of(Scope, roadmap, text).With(("tables", tables)));
        }

        return TemplateObject.Of(("roadmaps", roadmaps), ("files", FileModel.Csvs(Scope, "indicators", "values")));
    }
}
