using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Core;

/// <summary>What a build is asked to do. Time, environment and folders enter here and nowhere else.</summary>
internal sealed record BuildRequest
{
    /// <summary>The content.</summary>
    public required IContentFiles Input { get; init; }

    /// <summary>The theme.</summary>
    public required IContentFiles Theme { get; init; }

    /// <summary>The folder to publish into; null to check only.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>How the folder is to be written, and which folders it must not be.</summary>
    public OutputOptions Output { get; init; } = new();

    /// <summary>As-of date of the command line; wins over everything (PROGRESS.md 1).</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day of SOURCE_DATE_EPOCH; used when neither command line nor site.yml gives one.</summary>
    public DateOnly? SourceDate { get; init; }

    /// <summary>The moment the program was started; its day in the site's time zone is the last resort.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How many organisations are built at once; at least 1. The bytes do not depend on it.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Levels of codes from the command line; they win over site.yml.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>Whether texts that are not published yet are looked over too: in check. The site is the same with and without.</summary>
    public bool Drafts { get; init; }
}
