using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The list of organisations: every district with its schools, then schools without a district, put into alphabetical order by the template; never by score (PROGRESS.md 6).</summary>
internal static class OrganisationsPage
{
    public static TemplateObject Model(IReadOnlyCollection<OrganisationCard> cards, SitePagesContext site, IReadOnlyList<DownloadFile> files, DiagnosticBag bag)
    {
        var ids = cards.Select(card => card.Id).ToHashSet(StringComparer.Ordinal);
        var below = cards.Where(card => card.Kind == OrganisationKind.School).ToLookup(card => card.ParentId is { } id && ids.Contains(id) ? id : "");
        var groups = new List<TemplateObject>();
        foreach (var district in cards.Where(card => card.Kind == OrganisationKind.District).OrderBy(card => card.Id, StringComparer.Ordinal))
        {
            groups.Add(TemplateObject.Of(("name", district.ShortName), ("district", Card(district)), ("schools", Cards(below[district.Id]))));
        }

        if (below[""].Any())
        {
            groups.Add(TemplateObject.Of(("name", default), ("district", default), ("schools", Cards(below[""]))));
        }

        return TemplateObject.Of(
            ("groups", groups),
            ("files", TemplateValue.ListOf(files, file => FileModel.Of(file))),
            ("schools", cards.Count(card => card.Kind == OrganisationKind.School)),
            ("districts", cards.Count(card => card.Kind == OrganisationKind.District)),
            ("site", SiteModel.Of(site, bag)),
            ("assets", site.Theme.AssetNames),
            ("organisation", default),
            ("menu", Array.Empty<TemplateValue>()),
            ("page", TemplateObject.Of(
                ("address", SitePages.ListAddress),
                ("absolute", site.Absolute(SitePages.ListAddress)),
                ("title", site.Site.Title),
                ("heading", TemplateObject.Of(("plain", site.Site.Title), ("blocks", default))),
                ("full_title", site.Site.Title),
                ("section", "organisations"),
                ("up", ""),
                ("top", ""),
                ("home", default),
                ("crumbs", Array.Empty<TemplateValue>()),
                ("is_overview", true),
                ("as_of", site.AsOf),
                ("updated", cards.Max(card => card.Updated)))));
    }

    private static TemplateValue Cards(IEnumerable<OrganisationCard> cards) => TemplateValue.ListOf(cards.OrderBy(card => card.Id, StringComparer.Ordinal), card => Card(card));

    private static TemplateObject Card(OrganisationCard card) => TemplateObject.Of(
        ("name", card.Name),
        ("short_name", card.ShortName),
        ("href", Addresses.Link(card.Address)),
        ("fictional", card.Fictional),
        ("running", card.Running),
        ("finished", card.Finished),
        ("indicators", TallyModel.Of(card.Indicators, card.Tracked)),
        ("measures", TallyModel.Of(card.Measures, card.Tracked)),
        ("updated", card.Updated));
}
