using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>An act or stamp of approval, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ApprovalDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Kind of act.</summary>
    public Sourced<string>? Kind { get; init; }

    /// <summary>Number.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Date.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>Who signed.</summary>
    public Sourced<string>? By { get; init; }

    /// <summary>Post of who signed.</summary>
    public Sourced<string>? Post { get; init; }

    /// <summary>Organisation of who signed.</summary>
    public Sourced<string>? Organisation { get; init; }

    /// <summary>Stamp.</summary>
    public Sourced<string>? Stamp { get; init; }

    /// <summary>Title of the act.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Place of signing.</summary>
    public Sourced<string>? Place { get; init; }

    /// <summary>Id of the document.</summary>
    public Sourced<string>? Document { get; init; }
}
