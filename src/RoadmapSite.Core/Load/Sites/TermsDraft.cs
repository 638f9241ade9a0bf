using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Abbreviations and foreign names, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TermsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Terms.</summary>
    public required IReadOnlyList<TermEntryDraft> Terms { get; init; }
}
