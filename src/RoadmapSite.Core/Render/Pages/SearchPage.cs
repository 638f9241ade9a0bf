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
        return SiteFrame.Of(site, SitePages.SearchAddress, words["page_search"], "search", bag).With(
            ("index", SitePages.SearchIndexAddress),
            ("kinds", string.Join('|', Enum.GetValues<SearchKind>().Select(kind => words[RequiredWords.KeyOf(kind)]))),
            ("organisations", TemplateValue.ListOf(cards.OrderBy(card => card.Id, StringComparer.Ordinal), card => TemplateObject.Of(
                ("id", card.Id),
                ("name", card.ShortName),
                ("href", Addresses.Link(card.Address)),
                ("links", TemplateValue.ListOf(card.Outline, link => TemplateObject.Of(("text", link.Text), ("href", link.Address), ("is_part", link.IsPart))))))),
            ("outlined", cards.Any(card => card.Outline.Count > 0)));
    }
}
