using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>The only dates that a page may call «обновлено»: those of the content, not after the as-of date (DESIGN.md 4).</summary>
internal static class ContentDates
{
    /// <summary>Latest day of a roadmap: approval, revision, report.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="reports">What is known of it.</param>
    /// <param name="asOf">D.</param>
    public static DateOnly? Latest(Roadmap roadmap, KnownReports reports, DateOnly asOf)
    {
        var latest = reports.Latest;
        foreach (var approval in roadmap.Approvals)
        {
            latest = Later(latest, approval.Date, asOf);
        }

        foreach (var revision in roadmap.Revisions)
        {
            if (revision.From <= asOf)
            {
                latest = Later(Later(latest, revision.From, asOf), revision.Approval.Date, asOf);
            }
        }

        return latest;
    }

    /// <summary>Latest day of an organisation: its roadmaps, documents, news.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="roadmaps">Its roadmaps.</param>
    /// <param name="asOf">D.</param>
    public static DateOnly? Latest(Organisation organisation, IReadOnlyList<RoadmapFacts> roadmaps, DateOnly asOf)
    {
        DateOnly? latest = null;
        foreach (var roadmap in roadmaps)
        {
            latest = Later(latest, roadmap.Updated, asOf);
        }

        foreach (var document in organisation.Documents)
        {
            latest = Later(latest, document.Published ?? document.Date, asOf);
        }

        foreach (var note in organisation.News)
        {
            latest = note.Draft ? latest : Later(latest, note.Date, asOf);
        }

        return latest;
    }

    private static DateOnly? Later(DateOnly? latest, DateOnly? day, DateOnly asOf) =>
        day is { } known && known <= asOf && (latest is null || known > latest) ? known : latest;
}
