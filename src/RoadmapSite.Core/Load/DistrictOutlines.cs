using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load;

/// <summary>A first look at the districts, so that organisations below can be checked in any order. What is wrong with a district is reported when it is loaded itself, not here.</summary>
internal static class DistrictOutlines
{
    /// <summary>Reads the outlines of all districts.</summary>
    /// <param name="input">The content folder.</param>
    /// <param name="site">The site.</param>
    public static IReadOnlyList<DistrictOutline> Load(IContentFiles input, SiteDraft site)
    {
        var outlines = new List<DistrictOutline>();
        foreach (var organisation in site.Organisations)
        {
            if (organisation.Kind == OrganisationKind.District)
            {
                outlines.Add(LoadOne(input, organisation.Id));
            }
        }

        return outlines;
    }

    private static DistrictOutline LoadOne(IContentFiles input, string id)
    {
        var unheard = new DiagnosticBag();
        var folder = $"{OrganisationLoader.FolderOf(OrganisationKind.District)}/{id}";
        var card = YamlFile.ReadIfThere(input, $"{folder}/{OrganisationLoader.CardNameOf(OrganisationKind.District)}", OrganisationCardReader.DistrictCard, unheard);
        var elsewhere = OrganisationLoader.Misplaced(input, OrganisationKind.District, folder, unheard);
        var roadmaps = new List<RoadmapOutline>();
        foreach (var file in RoadmapsLoader.Load(input, folder + "/roadmaps", elsewhere.Select(file => file.AsRoadmap).OfType<RoadmapFile>(), unheard))
        {
            var commons = new HashSet<string>(StringComparer.Ordinal);
            foreach (var direction in file.Draft.Value?.Directions ?? [])
            {
                CollectCommons(direction.Indicators.OfType<IndicatorDraft>(), commons);
            }

            roadmaps.Add(new RoadmapOutline(file.Id, file.Draft.Value?.Title?.Value ?? file.Id, commons));
        }

        return new DistrictOutline(id, card.Value?.Parent?.Value, roadmaps);
    }

    private static void CollectCommons(IEnumerable<IndicatorDraft> indicators, HashSet<string> commons)
    {
        foreach (var indicator in indicators)
        {
            if (indicator.Common is { } common)
            {
                commons.Add(common.Value);
            }

            CollectCommons(indicator.Parts, commons);
        }
    }
}
