using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Tests.Render;

public sealed class AddressTests
{
    [Fact]
    public void Pages_of_one_organisation_stand_at_the_root()
    {
        var pages = new SampleSite().Pages(FictionalSchool.Facts());
        pages.Keys.ShouldContain("ikt-2022-2027/indicators/trained.html");
        pages["ikt-2022-2027/indicators/trained.html"].ShouldContain("<a href=\"../../index.html\">Школа №\u00A01</a>");
        pages["index.html"].ShouldContain($"<link rel=\"stylesheet\" href=\"{Asset("site.css")}\">");
        pages["index.html"].ShouldNotContain("Список организаций");
    }

    [Fact]
    public void Pages_of_many_organisations_stand_in_a_folder_each()
    {
        var pages = new SampleSite { Single = false }.Pages(FictionalSchool.Facts());
        pages.Keys.ShouldAllBe(path => path.StartsWith("school-1/", StringComparison.Ordinal));
        pages["school-1/ikt-2022-2027/d1.html"].ShouldContain($"href=\"../../{Asset("site.css")}\"");
        pages["school-1/ikt-2022-2027/d1.html"].ShouldContain("<a href=\"../../index.html\">Список организаций</a>");
    }

    [Fact]
    public void Without_pages_of_indicators_links_lead_to_the_page_of_all()
    {
        var pages = new SampleSite { Settings = new() { Title = "Дорожные карты", IndicatorPages = false } }.Pages(FictionalSchool.Facts());
        pages.Keys.ShouldNotContain("ikt-2022-2027/indicators/trained.html");
        pages["index.html"].ShouldContain("href=\"indicators.html#ikt-2022-2027_trained\"");
        pages["indicators.html"].ShouldContain("id=\"ikt-2022-2027_trained\"");
    }

    [Fact]
    public void A_former_id_leaves_a_page_with_a_link_and_no_refresh()
    {
        var page = new SampleSite().Page(FictionalSchool.Facts(), "model-old/index.html");
        page.ShouldContain("<a href=\"../model-2019-2021/index.html\">Модель цифровой образовательной среды школы</a>");
        page.ShouldNotContain("refresh");
    }

    [Fact]
    public void Two_pages_with_one_address_are_an_error_that_names_both()
    {
        var facts = FictionalSchool.Facts();
        facts = facts with { Organisation = facts.Organisation with { Pages = [new("measures", Sample.Text("Наши меры"), Sample.Text("…"), null, false, 0, [])] } };
        var site = new SampleSite();
        site.Pages(facts);
        var finding = site.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.PageAddressTaken);
        finding.Message("ru").ShouldBe("Страница «Наши меры» получает адрес measures.html, который уже занят страницей «Мероприятия».");
        finding.Related.ShouldNotBeNull();
    }

    [Fact]
    public void Addresses_that_differ_in_case_only_are_one_address()
    {
        var facts = FictionalSchool.Facts();
        facts = facts with { Organisation = facts.Organisation with { Pages = [new("News", Sample.Text("Вести"), Sample.Text("…"), null, false, 0, [])] } };
        var site = new SampleSite();
        site.Pages(facts);
        site.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.PageAddressTaken);
    }

    [Fact]
    public void A_page_may_not_take_the_place_of_a_page_of_the_site()
    {
        var facts = FictionalSchool.Facts();
        facts = facts with { Organisation = facts.Organisation with { Pages = [new("404", Sample.Text("Моя"), Sample.Text("…"), null, false, 0, [])] } };
        var root = new SampleSite();
        root.Pages(facts);
        root.Bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.PageAddressReserved);
        var folder = new SampleSite { Single = false };
        folder.Pages(facts);
        folder.Bag.Items.ShouldBeEmpty();
    }

    [Fact]
    public void Equal_titles_within_an_organisation_get_a_number()
    {
        var plan = Sample.Roadmap("plan", "План", default, Sample.Direction("d1", "Кадры", "1."), Sample.Direction("d2", "Кадры", "1."));
        var pages = new SampleSite().Pages(Sample.Facts(Sample.School("school-1", plan)));
        pages["plan/d1.html"].ShouldContain("<title>Направление 1. Кадры — План — Школа № 1 — Дорожные карты школ</title>");
        pages["plan/d2.html"].ShouldContain("<title>Направление 1. Кадры — План (2) — Школа № 1 — Дорожные карты школ</title>");
    }

    [Fact]
    public void Schools_of_one_name_name_their_district_in_the_title()
    {
        Dictionary<string, OrganisationName> names = new(StringComparer.Ordinal)
        {
            ["school-1"] = new("school-1", "Школа № 1", "east", new Dictionary<string, string>(StringComparer.Ordinal)),
            ["school-2"] = new("school-2", "Школа № 1", "west", new Dictionary<string, string>(StringComparer.Ordinal)),
            ["east"] = new("east", "Восточный район", null, new Dictionary<string, string>(StringComparer.Ordinal)),
        };
        var site = new SampleSite { Single = false, Names = names };
        site.Page(Sample.Facts(Sample.School() with { ParentId = "east" }), "school-1/index.html")
            .ShouldContain("<title>Школа № 1 — Восточный район — Дорожные карты школ</title>");
    }

    [Fact]
    public void The_roadmap_above_is_linked_when_the_site_has_it()
    {
        Dictionary<string, OrganisationName> names = new(StringComparer.Ordinal)
        {
            ["east"] = new("east", "Восточный район", null, new Dictionary<string, string>(StringComparer.Ordinal) { ["ikt"] = "План района" }),
        };
        var plan = Sample.Roadmap("plan", "План", default, Sample.Direction("d1", "Кадры")) with
        {
            Parent = new("east", "ikt", Sample.At()),
            Approvals = [new() { Span = Sample.At(), Kind = "приказ" }],
        };
        new SampleSite { Single = false, Names = names }.Page(Sample.Facts(Sample.School("school-1", plan)), "school-1/plan/index.html")
            .ShouldContain("<a href=\"../../east/ikt/index.html\">План района</a> (Восточный район)");
    }

    [Fact]
    public void Documents_are_copied_to_where_links_lead()
    {
        var site = new SampleSite { Single = false };
        OrganisationPages.Files(FictionalSchool.Organisation(), site.Context).ShouldContain(
            new CopiedFile("school-1/documents/spravka 3.odt", "schools/school-1/documents/spravka 3.odt"));
    }

    [Fact]
    public void The_model_of_a_page_is_found_by_its_address()
    {
        var site = new SampleSite { Single = false };
        foreach (var id in new[] { "school-1/ikt-2022-2027/d1.html", "ikt-2022-2027/d1.html", "ikt-2022-2027/d1", "school-1/ikt-2022-2027/d1" })
        {
            var json = OrganisationPages.Model(FictionalSchool.Facts(), OrganisationRelations.None, site.Context, [], id, site.Bag).ShouldNotBeNull().ToJson();
            json.ShouldContain("\"title\": \"Направление 1. Развитие кадров");
        }

        OrganisationPages.Model(FictionalSchool.Facts(), OrganisationRelations.None, site.Context, [], "nothing", site.Bag).ShouldBeNull();
    }

    private static string Asset(string name) => SampleTheme.Own.Assets.Single(asset => asset.Name == name).Path;
}
