using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Documents, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class DocumentsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Documents.</summary>
    public required IReadOnlyList<DocumentDraft> Documents { get; init; }
}
