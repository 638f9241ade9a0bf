using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Pages;

/// <summary>A link with its words, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class LinkDraft(MapFields fields) : Draft(fields)
{
    /// <summary>The words.</summary>
    public Sourced<string>? Text { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }
}
