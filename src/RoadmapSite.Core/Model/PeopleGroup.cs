using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>What allows a name to be published (Decree 1802 items 10–11, 152-FZ article 10.1; REGULATION.md 5.1).</summary>
public enum NameBasis
{
    /// <summary>None: only the post may be shown.</summary>
    None,

    /// <summary>Named in a published act, in the rows of that act only.</summary>
    Act,

    /// <summary>Head of the organisation.</summary>
    Head,

    /// <summary>Deputy head.</summary>
    Deputy,

    /// <summary>Teacher.</summary>
    Teacher,

    /// <summary>Written consent to publication.</summary>
    Consent,
}

/// <summary>A council, working group or list of coordinators.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">council, working_group, coordinators, administration or other.</param>
/// <param name="DocumentId">The document that set it up.</param>
/// <param name="Note">Markdown.</param>
/// <param name="Members">Members in the order written.</param>
/// <param name="Span">Its place.</param>
public sealed record PeopleGroup(
    string Id,
    Sourced<string> Title,
    string Kind,
    string? DocumentId,
    Sourced<string>? Note,
    IReadOnlyList<Person> Members,
    SourceSpan Span);

/// <summary>A member of a group: always a post, a name only where the law allows.</summary>
/// <param name="Number">Number as printed.</param>
/// <param name="Post">Post.</param>
/// <param name="Name">Name as printed; null when only the post may be shown.</param>
/// <param name="Organisation">Where the person works.</param>
/// <param name="Role">Role in the group.</param>
/// <param name="Task">What the person answers for.</param>
/// <param name="Basis">What allows the name.</param>
/// <param name="Span">Its place.</param>
public sealed record Person(
    string? Number,
    Sourced<string> Post,
    Sourced<string>? Name,
    string? Organisation,
    string? Role,
    string? Task,
    NameBasis Basis,
    SourceSpan Span);
