using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Law;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Validate;
using RoadmapSite.Core.Verify;

namespace RoadmapSite.Core;

/// <summary>What all organisations share, ready to build with.</summary>
/// <param name="Site">Settings and dictionaries.</param>
/// <param name="Index">Which organisations and parent roadmaps there are.</param>
/// <param name="Pages">Theme, as-of date and names for the pages.</param>
/// <param name="Severities">Levels of codes.</param>
/// <param name="Layers">Organisations in the order of building: schools, then districts from the lowest level up.</param>
internal sealed record ReadySettings(
    Site Site,
    SiteIndex Index,
    SitePagesContext Pages,
    SeverityPolicy Severities,
    IReadOnlyList<IReadOnlyList<OrganisationFolder>> Layers)
{
    /// <summary>The as-of date.</summary>
    public DateOnly AsOf => Pages.AsOf;

    /// <summary>How many organisations there are.</summary>
    public int Organisations => Layers.Sum(layer => layer.Count);

    /// <summary>What finished pages are held against.</summary>
    public VerifyOptions VerifyOptions => new()
    {
        Language = Site.Language,
        AllowedContacts = [.. Site.AllowedContacts, .. new[] { Site.Accessibility?.Phone, Site.Accessibility?.Email }.OfType<string>()],
        BasePath = Site.BaseUrl is { } url ? new Uri(url).AbsolutePath.TrimEnd('/') + "/" : null,
        OffersData = Site.Files.Overlaps([DownloadFormat.Csv, DownloadFormat.Xlsx, DownloadFormat.Json]),
    };
}

/// <summary>Loads site.yml, the dictionaries, the theme and the index of organisations.</summary>
/// <param name="Ready">The settings; null when they are unusable.</param>
/// <param name="Bag">What was found.</param>
internal sealed record SiteSettings(ReadySettings? Ready, DiagnosticBag Bag)
{
    /// <summary>Loads everything; unusable settings are reported, never thrown.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="clock">Time per stage.</param>
    public static SiteSettings Load(BuildRequest request, StageClock clock)
    {
        var first = new DiagnosticBag(new SeverityPolicy(request.Severities));
        var draft = clock.Time("Load", () => SiteLoader.Load(request.Input, first));
        var site = draft is null ? null : clock.Time("Validate", () => SiteRules.Validate(draft, first));
        var theme = clock.Time("Render", () => Theme.Load(request.Theme, site?.Language ?? "ru", first));
        if (draft is null || site is null || theme is null || first.Items.Any(IsOfSite))
        {
            return new SiteSettings(null, first);
        }

        var severities = new SeverityPolicy(site.Severities, request.Severities);
        var districts = clock.Time("Load", () => DistrictOutlines.Load(request.Input, draft));
        var index = SiteIndex.Build(draft, site, districts);
        var pages = new SitePagesContext
        {
            Site = site,
            Theme = theme,
            AsOf = AsOf(request, site),
            SingleOrganisation = draft.Organisations.Count == 1,
            Names = clock.Time("Load", () => Names(request.Input, draft, districts, index)),
            MethodExample = clock.Time("Compute", MethodExample.Compute),
        };
        if (pages.AsOf >= LawData.InForceBefore)
        {
            first.Report(Codes.RulesOutdated, draft.Card.Title?.Span ?? SourceSpan.None, LawData.InForceBefore.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));
        }

        var ready = new ReadySettings(site, index, pages, severities, Layered(draft, districts));
        return new SiteSettings(ready, first.Under(severities));
    }

    // A folder of an organisation with a name that will not do leaves the site and the others as they are.
    private static bool IsOfSite(Diagnostic finding) => finding.Severity == Severity.Error && finding.Code != Codes.FileNameIsNotId;

    private static DateOnly AsOf(BuildRequest request, Site site) =>
        request.AsOf ?? site.AsOf ?? request.SourceDate
        ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(request.Now, TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone)).DateTime);

    private static Dictionary<string, OrganisationName> Names(IContentFiles input, SiteDraft draft, IReadOnlyList<DistrictOutline> districts, SiteIndex index)
    {
        // What is wrong with a card is reported when its organisation is built.
        var unheard = new DiagnosticBag();
        var roadmaps = districts.ToDictionary(district => district.Id, district => district.Roadmaps, StringComparer.Ordinal);
        var names = new Dictionary<string, OrganisationName>(StringComparer.Ordinal);
        foreach (var folder in draft.Organisations)
        {
            var card = OrganisationLoader.LoadCard(input, folder.Kind, $"{OrganisationLoader.FolderOf(folder.Kind)}/{folder.Id}", unheard).Value;
            if (card is not null)
            {
                index.DeclareName(folder.Id, card);
            }

            var titles = folder.Kind == OrganisationKind.District ? roadmaps[folder.Id] : [];
            names[folder.Id] = new OrganisationName(
                folder.Id,
                card?.ShortName?.Value ?? card?.Name?.Value ?? folder.Id,
                card?.Parent?.Value,
                titles.ToDictionary(outline => outline.Id, outline => outline.Title, StringComparer.Ordinal));
        }

        return names;
    }

    private static List<IReadOnlyList<OrganisationFolder>> Layered(SiteDraft draft, IReadOnlyList<DistrictOutline> districts)
    {
        var parents = districts.ToDictionary(district => district.Id, district => district.ParentId, StringComparer.Ordinal);
        var byHeight = draft.Organisations.Where(folder => folder.Kind == OrganisationKind.District)
            .GroupBy(folder => Height(folder.Id, parents))
            .OrderByDescending(group => group.Key)
            .Select(IReadOnlyList<OrganisationFolder> (group) => [.. group]);
        return [[.. draft.Organisations.Where(folder => folder.Kind == OrganisationKind.School)], .. byHeight];
    }

    // Levels above a district; a circle, which Validate reports, ends after as many steps as there are districts.
    private static int Height(string id, Dictionary<string, string?> parents)
    {
        var height = 0;
        for (var above = parents.GetValueOrDefault(id); above is not null && height < parents.Count; above = parents.GetValueOrDefault(above))
        {
            height++;
        }

        return height;
    }
}
