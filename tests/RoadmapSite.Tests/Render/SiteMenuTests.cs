using System.Text.RegularExpressions;
using RoadmapSite.Core.Model;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>The menus of a section: its own blocks, and «Сведения об образовательной организации».</summary>
public sealed partial class SiteMenuTests
{
    // Order № 1493 as amended by № 1353, item 6.
    private static readonly string[] Subsections =
    [
        "Основные сведения", "Структура и органы управления образовательной организацией", "Документы", "Образование", "Руководство",
        "Педагогический состав", "Материально-техническое обеспечение и оснащенность образовательного процесса. Доступная среда",
        "Платные образовательные услуги", "Финансово-хозяйственная деятельность", "Вакантные места для приема (перевода) обучающихся",
        "Стипендии и меры поддержки обучающихся", "Международное сотрудничество", "Организация питания в образовательной организации",
        "Образовательные стандарты и требования",
    ];

    [Fact]
    public void The_menu_of_the_host_section_has_every_subsection_of_the_act_in_its_order()
    {
        var page = Page("sveden_menu: { base: /svedeniya, objects: /mto/ }");

        var menu = Items(page[page.IndexOf("data-menu=\"sveden\"", StringComparison.Ordinal)..page.IndexOf("class=\"where\"", StringComparison.Ordinal)]);

        menu.Select(item => item.Text).ShouldBe(Subsections);
        menu[0].Address.ShouldBe("/svedeniya/common");
        menu[6].Address.ShouldBe("/mto/");
        menu[13].Address.ShouldBe("/svedeniya/eduStandarts");
    }

    [Fact]
    public void A_section_that_stands_alone_has_no_such_menu() => Page("").ShouldNotContain("data-menu");

    [Fact]
    public void Blocks_come_in_the_order_and_with_the_names_of_the_settings()
    {
        var site = Site("blocks: [measures, indicators]\nblock_names: { measures: План мероприятий }");
        var pages = new SampleSite { Settings = site }.Pages(FictionalSchool.Facts());

        var page = pages["index.html"];
        var menu = Items(page[page.IndexOf("class=\"menu\"", StringComparison.Ordinal)..page.IndexOf("</header>", StringComparison.Ordinal)]).Select(item => item.Text).ToList();

        menu.IndexOf("План мероприятий").ShouldBe(menu.IndexOf("Показатели") - 1);
        menu.ShouldNotContain("Документы");
        pages.Keys.ShouldNotContain("documents.html");
        pages["measures.html"].ShouldContain("<h1>План меро\u00ADпри\u00ADятий</h1>");
    }

    [Fact]
    public void No_two_items_lead_to_one_page_and_roadmaps_are_told_by_their_years()
    {
        var menu = Items(Menu("index.html"));

        menu.Select(item => item.Address.Split('#')[0]).ShouldBeUnique();
        menu.ShouldContain(item => item.Text == "Дорожная карта 2022–2027");
    }

    [Fact]
    public void The_folded_menu_names_the_item_that_the_page_stands_under()
    {
        Menu("indicators.html").ShouldContain("<details><summary>Меню. Вы здесь: Показатели</summary>");
        Menu("ikt-2022-2027/d1.html").ShouldContain("<summary>Меню. Вы здесь: Дорожная карта 2022–2027</summary>");
    }

    [Fact]
    public void The_way_calls_a_roadmap_by_its_short_name()
    {
        var page = new SampleSite().Page(FictionalSchool.Facts(), "ikt-2022-2027/d1.html");
        page[page.IndexOf("class=\"crumbs", StringComparison.Ordinal)..page.IndexOf("<main", StringComparison.Ordinal)].ShouldContain(">Дорожная карта 2022–2027</a>");
    }

    [Theory]
    [InlineData("accessibility: { responsible: секретарь }", "<p>Что-то недоступно или неудобно? <a href=\"accessibility.html#contact\">Куда обратиться</a></p>\n<p>Доступностью сайта занимается секретарь.</p>")]
    [InlineData("accessibility: { email: school@example.org }", "сообщите об этом: <a href=\"mailto:school@example.org\">school@example.org</a></p>")]
    public void The_foot_asks_to_write_only_where_it_says_how(string setting, string expected)
    {
        var facts = FictionalSchool.Facts();
        var page = new SampleSite { Settings = Site(setting) }.Page(facts with { Organisation = facts.Organisation with { Contacts = null } }, "index.html");
        var foot = page[page.IndexOf("<footer", StringComparison.Ordinal)..];
        foot.ShouldContain(expected);
        foot.Contains("сообщите", StringComparison.Ordinal).ShouldBe(setting.Contains("email", StringComparison.Ordinal));
    }

    [Fact]
    public void An_organisation_with_contacts_has_a_link_to_them_at_the_foot_of_its_pages()
    {
        var own = FictionalSchool.Organisation() with { Contacts = new Contacts("Адрес", null, null, null) };
        var page = new SampleSite().Page(FictionalSchool.Facts() with { Organisation = own }, "ikt-2022-2027/d1.html");
        page[page.IndexOf("<footer", StringComparison.Ordinal)..].ShouldContain("сообщите об этом: <a href=\"../index.html#contacts\">Контакты: ");
    }

    private static string Menu(string path)
    {
        var page = new SampleSite().Page(FictionalSchool.Facts(), path);
        return page[page.IndexOf("class=\"menu\"", StringComparison.Ordinal)..page.IndexOf("</header>", StringComparison.Ordinal)];
    }

    private static string Page(string setting)
    {
        var site = new SampleSite { Settings = Site(setting) };
        return site.Page(FictionalSchool.Facts(), "index.html");
    }

    private static Site Site(string setting) => LoadedSite.From(MiniSite.Parse($"-- site.yml --\ntitle: Карты\n{setting}\n").Files).Site.ShouldNotBeNull();

    private static List<(string Address, string Text)> Items(string html) =>
        [.. Link().Matches(html).Select(link => (link.Groups["address"].Value, link.Groups["text"].Value))];

    [GeneratedRegex("<li><a href=\"(?<address>[^\"]+)\"[^>]*>(?<text>[^<]+)</a>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
