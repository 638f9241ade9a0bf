using System.Text.Json;
using RoadmapSite.Core.Export.Json;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Export;

/// <summary>Files of the site as a whole that are not HTML.</summary>
public static class SiteExport
{
    private const string ListPath = "organisations.json";

    /// <summary>Makes the files, in the order they are listed.</summary>
    /// <param name="cards">A card of every organisation, by id.</param>
    /// <param name="site">Settings, words and as-of date.</param>
    public static IEnumerable<ExportedFile> Files(IReadOnlyCollection<OrganisationCard> cards, SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(site);
        if (!site.Site.Files.Contains(DownloadFormat.Json))
        {
            return [];
        }

        var list = JsonSerializer.SerializeToUtf8Bytes(Document(cards, site), ExportJson.Form.SiteDocument);
        return
        [
            Of(ListPath, "organisations", "JSON", list, ExportJson.MediaType),
            Of(ExportSchema.SitePath, "organisations_schema", "JSON Schema", ExportSchema.Site, ExportSchema.MediaType),
            Of(ExportSchema.OrganisationPath, "schema", "JSON Schema", ExportSchema.Organisation, ExportSchema.MediaType),
        ];
    }

    private static ExportedFile Of(string path, string content, string format, ReadOnlyMemory<byte> bytes, string mediaType)
    {
        var listing = new DownloadFile { Address = path, Content = content, TitleKey = "file_" + content, Format = DownloadFormat.Json, FormatName = format, Size = bytes.Length };
        return new ExportedFile(listing, bytes, mediaType, "input/site.yml");
    }

    private static SiteDocument Document(IReadOnlyCollection<OrganisationCard> cards, SitePagesContext site) => new()
    {
        Schema = ExportSchema.SitePath,
        Title = site.Site.Title,
        AsOf = site.AsOf,
        Organisations = [.. cards.Select(card => new SiteOrganisationJson
        {
            Id = card.Id,
            Kind = Names.Snake(card.Kind),
            Name = card.Name,
            ShortName = card.ShortName,
            Parent = card.ParentId,
            Fictional = card.Fictional,
            Page = card.Address,
            Data = card.Address[..^Addresses.Overview.Length] + ExportPaths.Data(card.Id),
            Updated = card.Updated,
            IndicatorTally = TallyJsonMaker.Of(card.Indicators),
            MeasureTally = TallyJsonMaker.Of(card.Measures),
        })],
    };
}
