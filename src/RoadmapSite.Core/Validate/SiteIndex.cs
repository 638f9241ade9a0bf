using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Roadmaps;

namespace RoadmapSite.Core.Validate;

/// <summary>What an organisation may name beyond its own folder: other organisations, the roadmaps of districts, the units of the site.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, OrganisationKind> organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DistrictOutline> districts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string? ParentId), string> names = new();
    private readonly Dictionary<string, string> twins = new(StringComparer.Ordinal);

    private SiteIndex(SiteDraft draft, Site site)
    {
        Units = new UnitDictionary(site.Dictionaries.Units);
        Roles.Lacks(draft.Roles.Failure ?? draft.Roles.Value?.Broke(RolesReader.Roles));
        foreach (var role in draft.Roles.Value?.Roles ?? [])
        {
            Declare(Roles, role.Id, role, RoleReader.Id);
        }

        Commons.Lacks(draft.Indicators.Failure ?? draft.Indicators.Value?.Broke(CommonIndicatorsReader.Indicators));
        foreach (var common in draft.Indicators.Value?.Indicators ?? [])
        {
            Declare(Commons, common.Id, common, CommonIndicatorReader.Id);
        }
    }

    /// <summary>Ids of dictionary/roles.yml.</summary>
    public IdSet Roles { get; } = new();

    /// <summary>Ids of dictionary/indicators.yml.</summary>
    public IdSet Commons { get; } = new();

    /// <summary>Units of cells.</summary>
    public UnitDictionary Units { get; }

    /// <summary>Ids of districts.</summary>
    public IReadOnlyCollection<string> Districts => districts.Keys;

    /// <summary>Builds the index.</summary>
    /// <param name="draft">The site, as written: names all organisations.</param>
    /// <param name="site">The site.</param>
    /// <param name="districts">The first look at the districts.</param>
    public static SiteIndex Build(SiteDraft draft, Site site, IReadOnlyList<DistrictOutline> districts)
    {
        var index = new SiteIndex(draft, site);
        foreach (var organisation in draft.Organisations)
        {
            index.organisations.TryAdd(organisation.Id, organisation.Kind);
        }

        foreach (var district in districts)
        {
            index.districts.TryAdd(district.Id, district);
        }

        return index;
    }

    /// <summary>Takes the name by which readers know an organisation. Two of one district may not share it; in different districts they are told apart by those.</summary>
    /// <param name="id">The organisation.</param>
    /// <param name="card">Its card.</param>
    public void DeclareName(string id, OrganisationCardDraft card)
    {
        if ((card.ShortName ?? card.Name) is { } name && !names.TryAdd((name.Value.Trim(), card.Parent?.Value), id))
        {
            twins[id] = names[(name.Value.Trim(), card.Parent?.Value)];
        }
    }

    /// <summary>The organisation that has the name of another already; null when none has.</summary>
    /// <param name="id">The other.</param>
    public string? TwinOf(string id) => twins.GetValueOrDefault(id);

    /// <summary>Whether there is an organisation.</summary>
    /// <param name="id">Its id.</param>
    public bool HasOrganisation(string id) => organisations.ContainsKey(id);

    /// <summary>A district, region or country; null when there is none of this id.</summary>
    /// <param name="id">Its id.</param>
    public DistrictOutline? District(string id) => districts.GetValueOrDefault(id);

    /// <summary>A roadmap of a district; null when there is none.</summary>
    /// <param name="district">Id of the district.</param>
    /// <param name="roadmap">Id of the roadmap.</param>
    public RoadmapOutline? Roadmap(string district, string roadmap) =>
        District(district)?.Roadmaps.FirstOrDefault(outline => outline.Id == roadmap);

    /// <summary>Whether an organisation stands above itself.</summary>
    /// <param name="id">The organisation.</param>
    /// <param name="parentId">The level above it.</param>
    public bool IsCycle(string id, string parentId)
    {
        var above = parentId;
        for (var steps = 0; steps <= districts.Count && above is not null; steps++)
        {
            if (above == id)
            {
                return true;
            }

            above = District(above)?.ParentId;
        }

        return false;
    }

    private static void Declare(IdSet ids, Sourced<string>? id, Draft draft, Field field)
    {
        if (id is { } written)
        {
            ids.Add(written.Value, written.Span);
        }
        else
        {
            ids.Lacks(draft.Broke(field));
        }
    }
}
