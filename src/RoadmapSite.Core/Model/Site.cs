using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>Settings of site.yml with their defaults, and the dictionaries shared by all organisations.</summary>
public sealed record Site
{
    /// <summary>Title of the site.</summary>
    public required string Title { get; init; }

    /// <summary>Language of the interface words, such as <c>ru</c>.</summary>
    public string Language { get; init; } = "ru";

    /// <summary>Absolute address without a final slash; null when unknown, and then nothing absolute is written.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Name of the section on the host site.</summary>
    public string SectionName { get; init; } = "Цифровая образовательная среда";

    /// <summary>Path of the section on the host site.</summary>
    public string? SectionPath { get; init; }

    /// <summary>IANA time zone in which "today" is taken.</summary>
    public string TimeZone { get; init; } = "Europe/Moscow";

    /// <summary>As-of date of the settings.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Month and day on which a school year ends.</summary>
    public (int Month, int Day) SchoolYearEnd { get; init; } = (8, 31);

    /// <summary>Month and day on which a calendar-year period ends.</summary>
    public (int Month, int Day) CalendarYearEnd { get; init; } = (12, 31);

    /// <summary>Days after the end of a period within which a report is awaited, not overdue.</summary>
    public int ReportGraceDays { get; init; } = 30;

    /// <summary>Whether every indicator has a page of its own; otherwise an anchor on the page of all indicators.</summary>
    public bool IndicatorPages { get; init; } = true;

    /// <summary>Whether measures are also listed by direction, by responsible and by month.</summary>
    public bool MeasureLists { get; init; } = true;

    /// <summary>Whether the page of remarks to the source data is published.</summary>
    public bool Remarks { get; init; }

    /// <summary>Whether the site has a search.</summary>
    public bool Search { get; init; } = true;

    /// <summary>Formats of the files beside the pages; all unless said otherwise.</summary>
    public IReadOnlySet<DownloadFormat> Files { get; init; } = new HashSet<DownloadFormat>(Enum.GetValues<DownloadFormat>());

    /// <summary>Blocks in their order.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = [];

    /// <summary>Own names of blocks, by the names of site.yml.</summary>
    public IReadOnlyDictionary<string, string> BlockNames { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Links to the host site.</summary>
    public IReadOnlyList<TextLink> HostLinks { get; init; } = [];

    /// <summary>Menu of the host section.</summary>
    public IReadOnlyList<TextLink> HostMenu { get; init; } = [];

    /// <summary>Menu «Сведения об образовательной организации»; empty when the section stands outside it.</summary>
    public IReadOnlyList<TextLink> SvedenMenu { get; init; } = [];

    /// <summary>Who answers for accessibility.</summary>
    public AccessibilityContact? Accessibility { get; init; }

    /// <summary>Levels by code.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>Official mailboxes and phones that the privacy check lets pass.</summary>
    public IReadOnlyList<string> AllowedContacts { get; init; } = [];

    /// <summary>Dictionaries.</summary>
    public Dictionaries Dictionaries { get; init; } = Dictionaries.Empty;
}

/// <summary>Who answers for accessibility and how to write to them.</summary>
/// <param name="Responsible">Post.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Phone">Phone.</param>
/// <param name="Address">Address.</param>
/// <param name="Note">Markdown.</param>
public sealed record AccessibilityContact(string? Responsible, string? Email, string? Phone, string? Address, string? Note);

/// <summary>Dictionaries of input/dictionary.</summary>
/// <param name="Units">Units.</param>
/// <param name="Roles">Roles by id.</param>
/// <param name="Indicators">Common indicators by id.</param>
/// <param name="Terms">Abbreviations and foreign names.</param>
/// <param name="Calendar">Production and school calendar.</param>
public sealed record Dictionaries(
    IReadOnlyList<UnitEntry> Units,
    IReadOnlyDictionary<string, RoleEntry> Roles,
    IReadOnlyDictionary<string, CommonIndicator> Indicators,
    IReadOnlyList<TermEntry> Terms,
    SchoolCalendar Calendar)
{
    /// <summary>No dictionary at all.</summary>
    public static Dictionaries Empty { get; } = new(
        [],
        new Dictionary<string, RoleEntry>(StringComparer.Ordinal),
        new Dictionary<string, CommonIndicator>(StringComparer.Ordinal),
        [],
        new SchoolCalendar([], [], []));
}

/// <summary>A unit and its spellings.</summary>
/// <param name="Unit">As printed.</param>
/// <param name="Also">Other spellings.</param>
/// <param name="Kind">What its values are: number, percent, people, yes_no, people_percent.</param>
public sealed record UnitEntry(string Unit, IReadOnlyList<string> Also, string? Kind);

/// <summary>A role that answers for measures.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Also">Other spellings.</param>
public sealed record RoleEntry(string Id, string Title, IReadOnlyList<string> Also);

/// <summary>An indicator that several organisations share.</summary>
/// <param name="Id">Id that <c>common</c> names.</param>
/// <param name="Title">Title.</param>
/// <param name="Plain">Wording for parents.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Better">Which way is good.</param>
/// <param name="Aggregate">How it adds up over schools.</param>
public sealed record CommonIndicator(
    string Id,
    string Title,
    string? Plain,
    string? Unit,
    IndicatorKind? Kind,
    Better? Better,
    Aggregate? Aggregate)
{
    /// <summary>The unit that its amounts are computed in: roubles also where <see cref="Unit"/> is «тыс. руб.».</summary>
    public string? CountedIn { get; init; }
}

/// <summary>An abbreviation or a foreign name.</summary>
/// <param name="Term">As it stands in texts.</param>
/// <param name="Meaning">In full.</param>
/// <param name="Language">Its language; null for Russian.</param>
public sealed record TermEntry(string Term, string Meaning, string? Language);

/// <summary>Days off, moved working days and school quarters.</summary>
/// <param name="Holidays">Days off besides Saturdays and Sundays.</param>
/// <param name="WorkingDays">Saturdays and Sundays that are worked.</param>
/// <param name="SchoolQuarters">School quarters.</param>
public sealed record SchoolCalendar(
    IReadOnlyList<DateOnly> Holidays,
    IReadOnlyList<DateOnly> WorkingDays,
    IReadOnlyList<SchoolQuarter> SchoolQuarters);

/// <summary>A quarter of a school year.</summary>
/// <param name="Year">School year, as 2023-2024.</param>
/// <param name="Quarter">1 to 4.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record SchoolQuarter(string Year, int Quarter, DateOnly From, DateOnly To);
