using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>A member of a group, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class PersonDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Number as printed.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Post.</summary>
    public Sourced<string>? Post { get; init; }

    /// <summary>Name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>Where the person works.</summary>
    public Sourced<string>? Organisation { get; init; }

    /// <summary>Role in the group.</summary>
    public Sourced<string>? Role { get; init; }

    /// <summary>What the person answers for.</summary>
    public Sourced<string>? Task { get; init; }

    /// <summary>What allows the name.</summary>
    public Sourced<NameBasis>? Basis { get; init; }
}
