using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

public sealed class SitePagesTests
{
    [Fact]
    public void The_list_has_districts_with_their_schools_in_alphabetical_order()
    {
        var site = new SampleSite { Single = false };
        var pages = Pages(site,
            Sample.School("b") with { ShortName = "Ёлкинская школа", ParentId = "east" },
            Sample.School("a") with { ShortName = "Яблоневская школа", ParentId = "east" },
            Sample.School("c") with { ShortName = "Арбузовская школа" },
            Sample.School("east") with { Kind = OrganisationKind.District, ShortName = "Восточный район", Name = Sample.Text("Восточный район") });
        var list = Html.Text(pages["index.html"]);
        list.ShouldContain("1 район, 3 школы.");
        string[] order = ["Восточный район", "Ёлкинская", "Яблоневская", "Арбузовская"];
        order.Select(name => list.IndexOf(name, StringComparison.Ordinal)).ShouldBeInOrder();
        pages["index.html"].ShouldContain("<a href=\"a/index.html\">Яблоневская школа</a>");
    }

    [Fact]
    public void One_organisation_has_no_list() =>
        Pages(new SampleSite(), Sample.School()).Keys.ShouldBe(["method.html", "accessibility.html", "search.html", "404.html"]);

    [Fact]
    public void The_page_for_missing_addresses_links_by_the_path_of_the_site()
    {
        var page = Pages(new SampleSite { Settings = new() { Title = "Карты", BaseUrl = "https://example.org/cos" } }, Sample.School())["404.html"];
        page.ShouldContain("<a href=\"/cos/index.html\">Главная страница</a>");
        page.ShouldContain("href=\"/cos/assets/site.");
        page.ShouldContain("<nav class=\"menu\"");
        page.ShouldContain("id=\"vi-on\"");
        page.ShouldContain("href=\"/cos/accessibility.html\"");
        page.ShouldNotContain("<style>");
    }

    [Fact]
    public void The_page_for_missing_addresses_has_its_styles_in_itself_and_no_links_where_the_path_is_unknown()
    {
        var page = Pages(new SampleSite(), Sample.School())["404.html"];
        page.ShouldContain("Такой страницы на сайте нет.");
        page.ShouldContain("Вернитесь на прежнюю страницу");
        page.ShouldNotContain("stylesheet");
        page.ShouldNotContain("index.html");
        page.ShouldContain("id=\"vi-on\"");
        page.ShouldContain(":has(#vi-on:checked)");
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..page.IndexOf("</style>", StringComparison.Ordinal)];
        page.ShouldContain($"style-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; script-src");
    }

    [Fact]
    public void Without_scripts_the_search_is_a_list_of_all_pages_by_organisation()
    {
        var site = new SampleSite { Single = false };
        var cards = new[]
        {
            OrganisationCard.Of(Sample.Facts(Sample.School("b") with { ShortName = "Яблоневская школа" }), site.Context) with
            {
                Outline = [new("Дорожная карта", "b/map/index.html", IsPart: false), new("Оснащение", "b/map/d1.html", IsPart: true)],
            },
            OrganisationCard.Of(Sample.Facts(Sample.School("a") with { ShortName = "Арбузовская школа" }), site.Context),
        };
        var page = SitePages.Render(cards, site.Context, [], site.Bag).Single(page => page.Path == "search.html").Html;
        page.ShouldContain("<form class=\"search\" role=\"search\" method=\"get\" action=\"search.html\">");
        page.ShouldContain("<noscript>");
        page.ShouldContain("<li class=\"part\"><a href=\"b/map/d1.html\" id=\"o_1_1\" aria-labelledby=\"o_1_1 o_1\">Оснащение</a></li>");
        page.IndexOf("Арбузовская", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Яблоневская", StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_of_the_search_has_directions_right_under_their_roadmap()
    {
        using var site = new SmallSite("measures:\n  - { id: m, title: Купить, due: 01.06.2026 }", "order: order.md\n").With("schools/s/roadmaps/order.md", "Утвердить план.\n").With("schools/t/school.yml", "name: Другая\n").Build();
        var links = new HtmlParser().ParseDocument(site.File("search.html")).QuerySelectorAll(".search-list a[href^='s/']");

        links.Take(3).Select(link => (link.GetAttribute("href"), link.ParentElement!.ClassName ?? "")).ShouldBe([("s/plan/index.html", ""), ("s/plan/order.html", "part"), ("s/plan/d.html", "part")]);
        links.ShouldNotContain(link => link.GetAttribute("href")!.EndsWith("print.html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_of_the_settings_switches_the_search_off()
    {
        var pages = Pages(new SampleSite { Settings = new() { Title = "Карты", BaseUrl = "https://example.org/cos", Search = false } }, Sample.School());
        pages.Keys.ShouldBe(["method.html", "accessibility.html", "404.html"]);
        pages.Values.ShouldAllBe(page => !page.Contains("search.html", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Pages(SampleSite site, params Organisation[] organisations)
    {
        var cards = organisations.Select(organisation => OrganisationCard.Of(Sample.Facts(organisation), site.Context)).ToList();
        var pages = SitePages.Render(cards, site.Context, [], site.Bag).ToDictionary(page => page.Path, page => page.Html, StringComparer.Ordinal);
        site.Bag.Items.ShouldBeEmpty();
        return pages;
    }
}
