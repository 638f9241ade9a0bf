using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>A group of people, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class GroupDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Kind.</summary>
    public Sourced<string>? Kind { get; init; }

    /// <summary>The document that set it up.</summary>
    public Sourced<string>? Document { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Members.</summary>
    public required IReadOnlyList<PersonDraft> Members { get; init; }
}
