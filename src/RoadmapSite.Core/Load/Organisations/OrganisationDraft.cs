using RoadmapSite.Core.Load.Pages;
using RoadmapSite.Core.Load.Reports;
using RoadmapSite.Core.Load.Roadmaps;
using RoadmapSite.Core.Load.Tables;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>All files of an organisation, as written.</summary>
internal sealed record OrganisationDraft
{
    /// <summary>Folder name.</summary>
    public required string Id { get; init; }

    /// <summary>School or district.</summary>
    public required OrganisationKind Kind { get; init; }

    /// <summary>Folder within the content, such as <c>schools/sosh-1</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>school.yml or district.yml.</summary>
    public required OrganisationCardDraft Card { get; init; }

    /// <summary>roadmaps/.</summary>
    public required IReadOnlyList<RoadmapFile> Roadmaps { get; init; }

    /// <summary>reports/.</summary>
    public required IReadOnlyList<ReportFile> Reports { get; init; }

    /// <summary>tables/.</summary>
    public required IReadOnlyList<TableFile> Tables { get; init; }

    /// <summary>people.yml.</summary>
    public required Loaded<PeopleDraft> People { get; init; }

    /// <summary>documents/.</summary>
    public required DocumentsFolder Documents { get; init; }

    /// <summary>sveden.yml.</summary>
    public required Loaded<SvedenDraft> Sveden { get; init; }

    /// <summary>findings.yml.</summary>
    public required Loaded<FindingsDraft> Findings { get; init; }

    /// <summary>about.md.</summary>
    public PageDraft? About { get; init; }

    /// <summary>Other Markdown files.</summary>
    public required IReadOnlyList<PageDraft> Pages { get; init; }

    /// <summary>news/.</summary>
    public required IReadOnlyList<PageDraft> News { get; init; }
}
