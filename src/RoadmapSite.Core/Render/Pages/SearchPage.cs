using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render.Search;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>The search. Without JavaScript it is a list of all organisations with their pages, roadmaps and directions.</summary>
internal static class SearchPage
{
    public static TemplateObject Model(IReadOnlyCollection<OrganisationCard> cards, SitePagesContext site, DiagnosticBag bag)
    {
        var words = site.Theme.Words;
        var title = words["page_search"];
        return TemplateObject.Of(
            ("index", SitePages.SearchIndexAddress),
            ("kinds", string.Join('|', Enum.GetValues<SearchKind>().Select(kind => words[RequiredWords.KeyOf(kind)]))),
            ("organisations", TemplateValue.ListOf(cards.OrderBy(card => card.Id, StringComparer.Ordinal), card => TemplateObject.Of(
                ("id", card.Id),
                ("name", card.ShortName),
                ("href", Addresses.Link(card.Address)),
                ("links", TemplateValue.ListOf(card.Outline, link => TemplateObject.Of(("text", link.Text), ("href", link.Address), ("is_part", link.IsPart))))))),
            ("outlined", cards.Any(card => card.Outline.Count > 0)),
            ("site", SiteModel.Of(site, bag)),
            ("assets", site.Theme.AssetNames),
            ("organisation", default),
            ("menu", Array.Empty<TemplateValue>()),
            ("page", TemplateObject.Of(
                ("address", SitePages.SearchAddress),
                ("title", title),
                ("heading", TemplateObject.Of(("plain", title), ("blocks", default))),
                ("full_title", title + words["title_separator"] + site.Site.Title),
                ("section", "search"),
                ("up", ""),
                ("top", ""),
                ("home", SitePages.ListAddress),
                ("crumbs", Array.Empty<TemplateValue>()),
                ("is_overview", false),
                ("as_of", site.AsOf),
                ("updated", default))));
    }
}
