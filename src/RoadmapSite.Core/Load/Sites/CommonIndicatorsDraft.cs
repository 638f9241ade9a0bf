using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Indicators that organisations share, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class CommonIndicatorsDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Common indicators.</summary>
    public required IReadOnlyList<CommonIndicatorDraft> Indicators { get; init; }
}
