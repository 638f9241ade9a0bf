using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Export.Calendars;
using RoadmapSite.Core.Export.Csv;
using RoadmapSite.Core.Export.Feeds;
using RoadmapSite.Core.Export.Tables;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export;

/// <summary>All files of one organisation that are not HTML. They say what the facts say and compute nothing.</summary>
public static class OrganisationExport
{
    /// <summary>Makes the files, in the order they are listed on its page of files.</summary>
    /// <param name="facts">What is computed about the organisation.</param>
    /// <param name="relations">What is shown of other organisations.</param>
    /// <param name="site">Settings, words and as-of date.</param>
    public static IEnumerable<ExportedFile> Files(OrganisationFacts facts, OrganisationRelations relations, SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(site);
        var formats = site.Site.Files;
        IEnumerable<ExportedFile> tables = formats.Contains(DownloadFormat.Csv) ? OrganisationTables.Of(facts, site).Select(table => CsvOf(facts, table)) : [];
        return tables
            .Concat(formats.Contains(DownloadFormat.Ics) ? CalendarFiles.Of(facts, site) : [])
            .Concat(formats.Contains(DownloadFormat.Atom) ? FeedFiles.Of(facts, site) : []);
    }

    private static ExportedFile CsvOf(OrganisationFacts facts, ExportTable table)
    {
        var bytes = CsvFile.Of(table);
        var listing = new DownloadFile
        {
            Address = ExportPaths.Of(facts.Organisation.Id, table.Subject is { } subject ? $"{table.Content}-{subject}" : table.Content, "csv"),
            Content = table.Content,
            Subject = table.Subject,
            TitleKey = "file_" + table.Content,
            Title = table.Title,
            Format = DownloadFormat.Csv,
            FormatName = "CSV",
            Size = bytes.Length,
        };
        return new ExportedFile(listing, bytes, CsvFile.MediaType, table.Source);
    }
}
