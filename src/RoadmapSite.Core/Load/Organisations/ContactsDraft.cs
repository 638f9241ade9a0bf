using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Official contacts, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ContactsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Postal address.</summary>
    public Sourced<string>? Address { get; init; }

    /// <summary>Official phone.</summary>
    public Sourced<string>? Phone { get; init; }

    /// <summary>Official mailbox.</summary>
    public Sourced<string>? Email { get; init; }

    /// <summary>Official site.</summary>
    public Sourced<string>? Site { get; init; }
}
