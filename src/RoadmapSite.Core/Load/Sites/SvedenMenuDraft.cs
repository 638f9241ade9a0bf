using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Where the subsections of «Сведения об образовательной организации» are, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SvedenMenuDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Address of the section.</summary>
    public Sourced<string>? Base { get; init; }

    /// <summary>Addresses of subsections, in the order of <see cref="Model.SvedenSubsection.All"/>; null where it is the usual one.</summary>
    public required IReadOnlyList<Sourced<string>?> Addresses { get; init; }
}
