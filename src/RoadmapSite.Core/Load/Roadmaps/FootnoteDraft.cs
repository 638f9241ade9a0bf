using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A footnote, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class FootnoteDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The mark.</summary>
    public Sourced<string>? Mark { get; init; }

    /// <summary>The text.</summary>
    public Sourced<string>? Text { get; init; }
}
