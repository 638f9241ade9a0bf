using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>Whether an organisation has schools below it.</summary>
public enum OrganisationKind
{
    /// <summary>A school: input/schools/.</summary>
    School,

    /// <summary>A district, or a region or the country as the source of a parent roadmap: input/districts/.</summary>
    District,
}

/// <summary>The level that an organisation or a project belongs to.</summary>
public enum GovernanceLevel
{
    /// <summary>One school.</summary>
    School,

    /// <summary>A municipal district or town.</summary>
    District,

    /// <summary>A region of the federation.</summary>
    Regional,

    /// <summary>The country.</summary>
    National,
}

/// <summary>A text in one language.</summary>
/// <param name="Language">BCP 47 tag, such as <c>ru</c> or <c>ce</c>.</param>
/// <param name="Text">The text, line breaks kept.</param>
public sealed record LocalizedText(string Language, Sourced<string> Text);

/// <summary>How the public reaches an organisation; only official contacts (Decree 1802, items 10 and 19).</summary>
/// <param name="Address">Postal address.</param>
/// <param name="Phone">Official phone.</param>
/// <param name="Email">Official mailbox.</param>
/// <param name="Site">Official site.</param>
public sealed record Contacts(string? Address, string? Phone, string? Email, string? Site);

/// <summary>A stated figure, such as the number of pupils.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Value">The value as printed.</param>
/// <param name="Unit">Its unit as printed.</param>
/// <param name="Date">The day it is stated for.</param>
/// <param name="Note">A remark, plain text.</param>
public sealed record Figure(Sourced<string> Title, Sourced<string>? Value, Sourced<string>? Unit, DateOnly? Date, string? Note);

/// <summary>A school or a district with everything published for it.</summary>
public sealed record Organisation
{
    /// <summary>Folder name, Latin with hyphens; unique in the site.</summary>
    public required string Id { get; init; }

    /// <summary>School or district.</summary>
    public required OrganisationKind Kind { get; init; }

    /// <summary>Level of government.</summary>
    public required GovernanceLevel Level { get; init; }

    /// <summary>The folder of its files, relative, with forward slashes.</summary>
    public required string Folder { get; init; }

    /// <summary>Full Russian name.</summary>
    public required Sourced<string> Name { get; init; }

    /// <summary>Short name; the full one when none is given.</summary>
    public required string ShortName { get; init; }

    /// <summary>Names in other languages.</summary>
    public IReadOnlyList<LocalizedText> OtherNames { get; init; } = [];

    /// <summary>The head of its letters as printed, per language.</summary>
    public IReadOnlyList<LocalizedText> Letterhead { get; init; } = [];

    /// <summary>Who founded it.</summary>
    public string? Founder { get; init; }

    /// <summary>Official contacts.</summary>
    public Contacts? Contacts { get; init; }

    /// <summary>The district of a school, or the level above a district; an id.</summary>
    public string? ParentId { get; init; }

    /// <summary>Stated figures.</summary>
    public IReadOnlyList<Figure> Numbers { get; init; } = [];

    /// <summary>Whether it is a made-up example; every page says so.</summary>
    public bool Fictional { get; init; }

    /// <summary>Former ids that leave a page with a link to the new place.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>Roadmaps by id (ordinal).</summary>
    public IReadOnlyList<Roadmap> Roadmaps { get; init; } = [];

    /// <summary>Reports, by roadmap and period.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>Typed tables by id.</summary>
    public IReadOnlyList<DataTable> Tables { get; init; } = [];

    /// <summary>Council, working groups, coordinators.</summary>
    public IReadOnlyList<PeopleGroup> People { get; init; } = [];

    /// <summary>Documents in the order written.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; init; } = [];

    /// <summary>The narrative of about.md, if any.</summary>
    public TextPage? About { get; init; }

    /// <summary>Other Markdown pages, in their order.</summary>
    public IReadOnlyList<TextPage> Pages { get; init; } = [];

    /// <summary>Dated notes, newest first.</summary>
    public IReadOnlyList<TextPage> News { get; init; } = [];

    /// <summary>Rooms, facilities, networks and resources for the /sveden fragments.</summary>
    public Sveden? Sveden { get; init; }

    /// <summary>Findings accepted with a reason.</summary>
    public IReadOnlyList<AcceptedFinding> AcceptedFindings { get; init; } = [];
}
