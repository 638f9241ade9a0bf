using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Sites;

/// <summary>A folder of schools/ or districts/.</summary>
/// <param name="Kind">School or district.</param>
/// <param name="Id">Its name.</param>
/// <param name="Span">The file that describes it.</param>
internal sealed record OrganisationFolder(OrganisationKind Kind, string Id, SourceSpan Span);

/// <summary>site.yml, the dictionaries and which organisations there are, as written.</summary>
internal sealed record SiteDraft
{
    /// <summary>site.yml.</summary>
    public required SiteCardDraft Card { get; init; }

    /// <summary>dictionary/units.yml.</summary>
    public required Loaded<UnitsDraft> Units { get; init; }

    /// <summary>dictionary/roles.yml.</summary>
    public required Loaded<RolesDraft> Roles { get; init; }

    /// <summary>dictionary/indicators.yml.</summary>
    public required Loaded<CommonIndicatorsDraft> Indicators { get; init; }

    /// <summary>dictionary/terms.yml.</summary>
    public required Loaded<TermsDraft> Terms { get; init; }

    /// <summary>dictionary/calendar.yml.</summary>
    public required Loaded<CalendarDraft> Calendar { get; init; }

    /// <summary>Districts, then schools, each by id (ordinal).</summary>
    public required IReadOnlyList<OrganisationFolder> Organisations { get; init; }
}
