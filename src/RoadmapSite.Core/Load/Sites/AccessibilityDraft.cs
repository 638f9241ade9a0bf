using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>Who answers for accessibility, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class AccessibilityDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Post.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>Mailbox.</summary>
    public Sourced<string>? Email { get; init; }

    /// <summary>Phone.</summary>
    public Sourced<string>? Phone { get; init; }

    /// <summary>Address.</summary>
    public Sourced<string>? Address { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}
