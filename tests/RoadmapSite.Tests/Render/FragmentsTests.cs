using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify;

namespace RoadmapSite.Tests.Render;

public sealed class FragmentsTests
{
    private static readonly Site Published = new() { Title = "Дорожные карты школ", BaseUrl = "https://example.org/cos" };

    [Fact]
    public void Every_fragment_comes_with_styles_and_without_any()
    {
        var fragments = Fragments(new SampleSite());

        fragments.Keys.ShouldBe(
            ((string[])["ikt-2022-2027/summary", "ikt-2022-2027/indicators", "ikt-2022-2027/measures", "model-2019-2021/summary", "model-2019-2021/indicators", "model-2019-2021/measures", "sveden-objects"])
            .SelectMany(id => new[] { $"fragments/{id}.html", $"fragments/{id}-styled.html" }),
            ignoreOrder: true);
        foreach (var (path, fragment) in fragments)
        {
            var styled = path.EndsWith("-styled.html", StringComparison.Ordinal);
            fragment.QuerySelectorAll("table, th, td").ShouldAllBe(element => element.HasAttribute("style") == styled, path);
            fragment.QuerySelectorAll("[class], script, style, link, img, iframe").ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void Both_forms_say_the_same()
    {
        var fragments = Fragments(new SampleSite());

        foreach (var (path, fragment) in fragments.Where(pair => !pair.Key.EndsWith("-styled.html", StringComparison.Ordinal)))
        {
            fragments[path[..^5] + "-styled.html"].Body!.TextContent.ShouldBe(fragment.Body!.TextContent, path);
        }
    }

    [Fact]
    public void Headings_begin_at_the_third_level_and_ids_are_prefixed_and_differ_between_fragments()
    {
        var fragments = Fragments(new SampleSite()).Where(pair => !pair.Key.EndsWith("-styled.html", StringComparison.Ordinal)).Select(pair => pair.Value).ToList();

        foreach (var fragment in fragments)
        {
            fragment.QuerySelectorAll("h1, h2").ShouldBeEmpty();
            fragment.QuerySelector("h3").ShouldNotBeNull();
        }

        var ids = fragments.SelectMany(fragment => fragment.QuerySelectorAll("[id]")).Select(element => element.Id!).ToList();
        ids.ShouldAllBe(id => id.StartsWith("rm-school-1-", StringComparison.Ordinal));
        ids.ShouldBeUnique();
    }

    [Fact]
    public void Links_are_absolute_with_an_address_of_the_site_and_there_are_none_without()
    {
        var school = FictionalSchool.Facts();
        school = school with { Organisation = school.Organisation with { Sveden = null } };

        Links(new SampleSite { Settings = Published, Single = false }, school).ShouldContain("https://example.org/cos/school-1/ikt-2022-2027/index.html");
        Links(new SampleSite { Settings = Published }, school).ShouldContain("https://example.org/cos/ikt-2022-2027/index.html");
        Links(new SampleSite(), school).ShouldBeEmpty();
    }

    [Fact]
    public void Official_fragment_marks_each_fact_by_its_name_inside_its_parent()
    {
        var fragment = Fragments(new SampleSite())["fragments/sveden-objects.html"];

        Marked(fragment, "purposeCab").ShouldBe(["nameCab=Информатика addressCab=ул. Школьная, 1 osnCab=12 компьютеров ovzCab=отсутствует"]);
        Marked(fragment, "purposeLibr").ShouldBe(["objName=Библиотека objAddress=ул. Школьная, 1 objOvz=вход без порогов"]);
        Values(fragment, "comNet").ShouldBe(["Интернет 100 Мбит/с", "Локальная сеть"]);
        var resource = fragment.QuerySelector("[itemprop=erList]").ShouldBeAssignableTo<IHtmlAnchorElement>()!;
        (resource.Href, resource.TextContent).ShouldBe(("https://library.example.org/", "Библиотека уроков"));
    }

    [Fact]
    public void Absent_facts_of_the_official_fragment_are_marked_in_words_and_listed_for_the_administrator()
    {
        var site = new SampleSite();
        var fragment = Fragments(site)["fragments/sveden-objects.html"];

        Marked(fragment, "purposePrac").ShouldBe(["namePrac=отсутствует addressPrac=отсутствует osnPrac=отсутствует ovzPrac=отсутствует"]);
        Values(fragment, "purposeFacilOvz").ShouldBe(["отсутствует"]);
        var page = Html.Text(site.Page(School(), "fragments/index.html"));
        page.ShouldContain("Объекты для проведения практических занятий");
        page.ShouldNotContain("Библиотеки");
    }

    [Fact]
    public void Official_names_are_nowhere_but_in_the_official_fragment() =>
        new SampleSite().Rendered(School()).Where(page => page.Html.Contains("itemprop=", StringComparison.Ordinal)).Select(page => page.Path)
            .ShouldBe(["fragments/sveden-objects.html", "fragments/sveden-objects-styled.html"]);

    [Fact]
    public void Fragments_pass_their_rules()
    {
        var site = new SampleSite { Settings = Published with { AllowedContacts = ["school1@example.org", "+7 (000) 000-00-00"] } };
        var verifier = new PageVerifier(new VerifyOptions());

        foreach (var fragment in site.Rendered(School()).Where(page => page.Kind != RenderedKind.Page))
        {
            verifier.Verify(fragment, site.Bag);
        }

        site.Bag.Items.Select(item => $"{item.Span} {item.Code}: {item.Message("ru")}").ShouldBeEmpty();
    }

    [Fact]
    public void Page_of_fragments_leads_to_each_of_them()
    {
        var site = new SampleSite();
        var page = new HtmlParser().ParseDocument(site.Page(School(), "fragments/index.html"));

        page.QuerySelectorAll("main a[download]").Select(link => link.GetAttribute("href")![3..])
            .ShouldBe(site.Rendered(School()).Where(file => file.Kind != RenderedKind.Page).Select(file => file.Path), ignoreOrder: true);
    }

    private static OrganisationFacts School()
    {
        var facts = FictionalSchool.Facts();
        return facts with
        {
            Organisation = facts.Organisation with
            {
                Sveden = new Sveden(
                    [
                        new(SvedenRoomKind.Classroom, "Информатика", "ул. Школьная, 1", "12 компьютеров", null),
                        new(SvedenRoomKind.Library, "Библиотека", "ул. Школьная, 1", null, "вход без порогов"),
                    ],
                    ["Проекторы – 3"],
                    ["Интернет 100 Мбит/с", "Локальная сеть"],
                    [new("Библиотека уроков", "https://library.example.org/")]),
            },
        };
    }

    private static Dictionary<string, IHtmlDocument> Fragments(SampleSite site) => Fragments(site, School());

    private static Dictionary<string, IHtmlDocument> Fragments(SampleSite site, OrganisationFacts facts) => site.Rendered(facts)
        .Where(page => page.Kind != RenderedKind.Page)
        .ToDictionary(page => page.Path, page => new HtmlParser().ParseDocument(page.Html), StringComparer.Ordinal);

    private static IEnumerable<string> Links(SampleSite site, OrganisationFacts facts) =>
        Fragments(site, facts).Values.SelectMany(fragment => fragment.QuerySelectorAll("[href]")).Select(link => link.GetAttribute("href")!);

    private static IEnumerable<string> Marked(IHtmlDocument fragment, string parent) => fragment.QuerySelectorAll($"[itemprop={parent}]")
        .Select(row => string.Join(' ', row.QuerySelectorAll("[itemprop]").Select(cell => $"{cell.GetAttribute("itemprop")}={cell.TextContent}")));

    private static IEnumerable<string> Values(IHtmlDocument fragment, string name) => fragment.QuerySelectorAll($"[itemprop={name}]").Select(element => element.TextContent);
}
