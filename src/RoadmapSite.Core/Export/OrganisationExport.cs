using System.Text.Json;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Export.Calendars;
using RoadmapSite.Core.Export.Csv;
using RoadmapSite.Core.Export.Feeds;
using RoadmapSite.Core.Export.Json;
using RoadmapSite.Core.Export.Tables;
using RoadmapSite.Core.Export.Xlsx;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export;

/// <summary>All files of one organisation that are not HTML. They say what the facts say and compute nothing.</summary>
public static class OrganisationExport
{
    /// <summary>Makes the files one after another, in the order they are listed on the page of files, so that the caller may write each and forget it.</summary>
    /// <param name="facts">What is computed about the organisation.</param>
    /// <param name="relations">What is shown of other organisations.</param>
    /// <param name="site">Settings, words and as-of date.</param>
    public static IEnumerable<ExportedFile> Files(OrganisationFacts facts, OrganisationRelations relations, SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(site);
        var formats = site.Site.Files;
        return Tables(facts, relations, site)
            .Concat(formats.Contains(DownloadFormat.Ics) ? CalendarFiles.Of(facts, site) : [])
            .Concat(formats.Contains(DownloadFormat.Atom) ? FeedFiles.Of(facts, site) : [])
            .Concat(Data(facts, site));
    }

    /// <summary>Files of the site that the page of files of every organisation lists too; <see cref="SiteExport"/> makes them.</summary>
    /// <param name="site">Settings.</param>
    public static IEnumerable<DownloadFile> Shared(SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Site.Files.Contains(DownloadFormat.Json) ? [Schema(site)] : [];
    }

    private static IEnumerable<ExportedFile> Tables(OrganisationFacts facts, OrganisationRelations relations, SitePagesContext site)
    {
        var formats = site.Site.Files;
        IReadOnlyList<ExportTable> tables = formats.Contains(DownloadFormat.Csv) || formats.Contains(DownloadFormat.Xlsx) ? OrganisationTables.Of(facts, relations, site) : [];
        if (formats.Contains(DownloadFormat.Xlsx) && tables.Count > 0)
        {
            yield return Workbook(facts, tables, site.Theme.Words.Language);
        }

        if (formats.Contains(DownloadFormat.Csv))
        {
            foreach (var table in tables)
            {
                yield return Csv(facts, table);
            }
        }
    }

    private static IEnumerable<ExportedFile> Data(OrganisationFacts facts, SitePagesContext site)
    {
        if (site.Site.Files.Contains(DownloadFormat.Json))
        {
            yield return Json(facts, site);
        }
    }

    private static ExportedFile Csv(OrganisationFacts facts, ExportTable table)
    {
        var bytes = CsvFile.Of(table);
        var listing = new DownloadFile
        {
            Address = ExportPaths.Of(facts.Organisation.Id, table.Subject is { } subject ? $"{table.Content}-{subject}" : table.Content, "csv"),
            Content = table.Content,
            Subject = table.Subject,
            TitleKey = "file_" + table.Content,
            Title = table.Subject is null ? null : table.Title,
            Format = DownloadFormat.Csv,
            FormatName = "CSV",
            Size = bytes.Length,
        };
        return new ExportedFile(listing, bytes, CsvFile.MediaType, table.Source);
    }

    private static ExportedFile Workbook(OrganisationFacts facts, IReadOnlyList<ExportTable> tables, string language)
    {
        var own = facts.Organisation;
        var bytes = XlsxFile.Of(own.ShortName, own.Name.Value, language, tables);
        var listing = new DownloadFile
        {
            Address = ExportPaths.Of(own.Id, "tables", "xlsx"),
            Content = "workbook",
            TitleKey = "file_workbook",
            Format = DownloadFormat.Xlsx,
            FormatName = "XLSX",
            Size = bytes.Length,
        };
        return new ExportedFile(listing, bytes, XlsxFile.MediaType, own.Name.Span.File);
    }

    private static ExportedFile Json(OrganisationFacts facts, SitePagesContext site)
    {
        var address = ExportPaths.Data(facts.Organisation.Id);
        var document = new OrganisationJsonMaker(facts, site).Make("../" + Schema(site).Address);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(document, ExportJson.Form.OrganisationDocument);
        var listing = new DownloadFile
        {
            Address = address,
            Content = "everything",
            TitleKey = "file_everything",
            Format = DownloadFormat.Json,
            FormatName = "JSON",
            Size = bytes.Length,
        };
        return new ExportedFile(listing, bytes, ExportJson.MediaType, facts.Organisation.Name.Span.File);
    }

    private static DownloadFile Schema(SitePagesContext site) => new()
    {
        Address = (site.SingleOrganisation ? "" : "../") + ExportSchema.OrganisationPath,
        Content = "schema",
        TitleKey = "file_schema",
        Format = DownloadFormat.Json,
        FormatName = "JSON Schema",
        Size = ExportSchema.Organisation.Length,
    };
}
