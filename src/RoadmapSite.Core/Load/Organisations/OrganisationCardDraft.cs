using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>The card of an organisation: school.yml or district.yml, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class OrganisationCardDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Full Russian name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Names in other languages.</summary>
    public required IReadOnlyList<LocalizedDraft> Names { get; init; }

    /// <summary>Short name.</summary>
    public Sourced<string>? ShortName { get; init; }

    /// <summary>Who founded it.</summary>
    public Sourced<string>? Founder { get; init; }

    /// <summary>Official contacts.</summary>
    public ContactsDraft? Contacts { get; init; }

    /// <summary>Stated figures.</summary>
    public required IReadOnlyList<FigureDraft> Numbers { get; init; }

    /// <summary>The head of its letters.</summary>
    public required IReadOnlyList<LocalizedDraft> Letterhead { get; init; }

    /// <summary>Whether it is a made-up example.</summary>
    public Sourced<bool>? Fictional { get; init; }

    /// <summary>Former ids.</summary>
    public required IReadOnlyList<Sourced<string>> Formerly { get; init; }

    /// <summary>Level of government.</summary>
    public Sourced<GovernanceLevel>? Level { get; init; }

    /// <summary>The district of a school, the level above a district.</summary>
    public Sourced<string>? Parent { get; init; }
}
