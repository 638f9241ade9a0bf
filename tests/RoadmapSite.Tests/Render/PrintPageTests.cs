using AngleSharp.Html.Parser;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

public sealed class PrintPageTests
{
    private const string Path = "ikt-2022-2027/print.html";

    [Fact]
    public void Print_version_has_every_text_and_every_row_of_the_roadmap_once()
    {
        var text = Html.Text(new SampleSite().Page(FictionalSchool.Facts(), Path));

        foreach (var said in (string[])["Создание современной и безопасной цифровой среды.", "Контроль оставляю за собой.", "не менее 5 работ", "Обучение сотрудников", "Доля устаревшего оборудования", "Без совместителей.", "уточнены закупки", "электронный дневник", "читальный зал"])
        {
            text.ShouldContain(said, Case.Insensitive);
        }

        text.Split("Скорость доступа к сети Интернет").Length.ShouldBe(2);
    }

    [Fact]
    public void Contents_of_the_print_version_name_every_section_and_lead_to_it()
    {
        var page = new HtmlParser().ParseDocument(new SampleSite().Page(FictionalSchool.Facts(), Path));

        var entries = page.QuerySelectorAll("nav.toc a").Select(link => (link.TextContent.Replace("\u00AD", "", StringComparison.Ordinal), Target: link.GetAttribute("href")![1..])).ToList();

        entries.Select(entry => page.GetElementById(entry.Target)?.LocalName).ShouldAllBe(name => name == "h2");
        entries.Select(entry => entry.Item1).ShouldBe(page.QuerySelectorAll("main h2:not(#abbreviations)").Skip(1).Select(heading => heading.TextContent.Replace("\u00AD", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Print_version_says_what_each_of_its_states_means()
    {
        var page = new HtmlParser().ParseDocument(new SampleSite().Page(FictionalSchool.Facts(), Path));

        string[] Words(string selector) => [.. page.QuerySelectorAll(selector).Select(tag => tag.LastChild!.TextContent.Trim()).Distinct(StringComparer.Ordinal)];
        var explained = Words(".legend dt .tag");
        explained.ShouldContain("План выполнен");
        Words("td .tag").Where(state => !state.Any(char.IsAsciiDigit)).ShouldBeSubsetOf(explained);
        page.QuerySelectorAll(".legend dd").ShouldAllBe(meaning => meaning.TextContent.Length > 0);
    }

    [Fact]
    public void Footnotes_of_directions_have_ids_of_their_own()
    {
        var facts = Sample.Facts(Sample.School(roadmaps: Sample.Roadmap("plan", "План", Reporting.None, Noted("a", "Без совместителей."), Noted("b", "Вместе с филиалом."))));

        var page = new HtmlParser().ParseDocument(new SampleSite().Page(facts, "plan/print.html"));

        string Note(string row) => page.GetElementById(page.QuerySelector($"#{row} sup a")!.GetAttribute("href")![1..])!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal);
        Note("i_a-1").ShouldContain("Без совместителей.");
        Note("i_b-1").ShouldContain("Вместе с филиалом.");
    }

    [Theory]
    [InlineData("index.html", "ikt-2022-2027/print.html")]
    [InlineData("ikt-2022-2027/index.html", "../ikt-2022-2027/print.html")]
    public void Overview_and_roadmap_lead_to_the_print_version(string path, string href)
    {
        var page = new HtmlParser().ParseDocument(new SampleSite().Page(FictionalSchool.Facts(), path));

        page.QuerySelectorAll($"a[href='{href}']").ShouldHaveSingleItem().TextContent.ShouldStartWith("Версия для печати одним файлом");
    }

    [Fact]
    public void Broken_link_of_a_text_is_reported_once_though_the_text_stands_on_two_pages()
    {
        var roadmap = Sample.Roadmap("plan", "План", Reporting.None) with { Order = Sample.Text("См. [акт](documents/net.pdf).") };
        var site = new SampleSite();

        site.Rendered(Sample.Facts(Sample.School(roadmaps: roadmap)));

        site.Bag.Items.ShouldHaveSingleItem();
    }

    private static Direction Noted(string id, string note) => Sample.Direction(id, "Направление " + id) with
    {
        Indicators = [Sample.Indicator(id + "-1", "Показатель " + id, "1", ["2"]) with { FootnoteMark = "*" }],
        Footnotes = [new("*", Sample.Text(note))],
    };
}
