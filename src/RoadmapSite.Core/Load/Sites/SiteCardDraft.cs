using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>The settings of site.yml, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class SiteCardDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Title of the site.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Language of the interface words.</summary>
    public Sourced<string>? Language { get; init; }

    /// <summary>Absolute address.</summary>
    public Sourced<string>? BaseUrl { get; init; }

    /// <summary>Section of the host site.</summary>
    public SectionDraft? Section { get; init; }

    /// <summary>IANA time zone.</summary>
    public Sourced<string>? TimeZone { get; init; }

    /// <summary>As-of date.</summary>
    public Sourced<DateOnly>? AsOf { get; init; }

    /// <summary>When periods end.</summary>
    public PeriodEndsDraft? PeriodEnds { get; init; }

    /// <summary>Days within which a report is awaited.</summary>
    public Sourced<int>? ReportGraceDays { get; init; }

    /// <summary>Whether every indicator has a page.</summary>
    public Sourced<bool>? IndicatorPages { get; init; }

    /// <summary>Whether measures are also listed by direction, by responsible and by month.</summary>
    public Sourced<bool>? MeasureLists { get; init; }

    /// <summary>Whether remarks are published.</summary>
    public Sourced<bool>? Remarks { get; init; }

    /// <summary>Whether the site has a search.</summary>
    public Sourced<bool>? Search { get; init; }

    /// <summary>Formats of the files beside the pages; null when not said.</summary>
    public IReadOnlyList<Sourced<DownloadFormat>>? Files { get; init; }

    /// <summary>Blocks in their order.</summary>
    public required IReadOnlyList<Sourced<string>> Blocks { get; init; }

    /// <summary>Links to the host site.</summary>
    public required IReadOnlyList<LinkDraft> HostLinks { get; init; }

    /// <summary>Menu of the host section.</summary>
    public required IReadOnlyList<LinkDraft> HostMenu { get; init; }

    /// <summary>Own names of blocks.</summary>
    public BlockNamesDraft? BlockNames { get; init; }

    /// <summary>Menu «Сведения об образовательной организации».</summary>
    public SvedenMenuDraft? SvedenMenu { get; init; }

    /// <summary>Who answers for accessibility.</summary>
    public AccessibilityDraft? Accessibility { get; init; }

    /// <summary>Levels by code.</summary>
    public required IReadOnlyList<Keyed<Sourced<Severity>>> Severity { get; init; }

    /// <summary>Official mailboxes and phones.</summary>
    public required IReadOnlyList<Sourced<string>> AllowedContacts { get; init; }
}
