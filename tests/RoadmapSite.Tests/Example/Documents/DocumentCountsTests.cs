using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Example.Documents;

/// <summary>How many directions, indicators, parts, measures, results and rows of tables the five documents have, counted on the finished pages.</summary>
public sealed class DocumentCountsTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const string Indicators = "tr[id^='i_']:not(.part)";
    private const string Parts = "tr[id^='i_'].part";
    private const string Measures = "tr[id^='m_']:not(.result)";
    private const string Results = "tr[id^='m_'].result";

    [Fact]
    public void Document_1_has_9_directions_43_indicators_and_an_empty_row_19_parts_and_72_measures()
    {
        var directions = Enumerable.Range(1, 9).Select(number => Page($"sergokala/ikt-2022-2027/d{number}.html")).ToArray();

        Count(directions, Indicators).ShouldBe(43 + 1);
        directions.Sum(page => page.QuerySelectorAll("tr[id^='i_'] td[colspan='8']").Length).ShouldBe(1);
        Count(directions, Parts).ShouldBe(19);
        Count(directions, Measures).ShouldBe(72);
    }

    [Fact]
    public void Document_1_has_22_schools_in_13_columns_with_8_declared_totals_and_two_groups_of_people()
    {
        var table = Page("sergokala/tables/equipment.html").QuerySelector("table")!;
        var rows = table.QuerySelectorAll("tbody tr").ToArray();

        rows.Length.ShouldBe(22);
        rows.ShouldAllBe(row => row.Children.Length == 13);
        table.QuerySelector("tfoot tr")!.QuerySelectorAll("td.n").Count(cell => cell.TextContent.Any(char.IsAsciiDigit)).ShouldBe(8);
        Page("sergokala/people.html").QuerySelectorAll("table").Select(table => table.QuerySelectorAll("tbody tr").Length).ShouldBe([4, 5]);
        Page("sergokala/ikt-2022-2027/order.html").Body!.TextContent.ShouldContain("базовыми опорными площадками");
    }

    [Fact]
    public void Document_2_has_13_measures_13_dated_results_a_group_of_4_and_both_languages()
    {
        Count(Page("assinovskaya-3/cos-2022-2024/plan.html"), Measures).ShouldBe(13);
        Count(Page("assinovskaya-3/cos-2022-2024/expected-results.html"), Results).ShouldBe(13);
        Page("assinovskaya-3/people.html").QuerySelectorAll("table tbody tr").Length.ShouldBe(4);
        Page("assinovskaya-3/index.html").QuerySelectorAll("[lang='ce']").ShouldNotBeEmpty();
    }

    [Fact]
    public void Document_3_has_34_measures_and_an_orphan_row_18_kinds_of_target_cells_and_16_resources()
    {
        var measures = Enumerable.Range(1, 5).SelectMany(number => Page($"kostroma-18/cos-2021-2026/d{number}.html").QuerySelectorAll(Measures)).ToArray();

        measures.Length.ShouldBe(34 + 1);
        measures.Count(row => row.QuerySelector("th")!.TextContent.StartsWith("Продолжение:", StringComparison.Ordinal)).ShouldBe(1);
        SourceDocument.Read(3).Of(SourceKind.Row).Where(row => row.Heads.Length == 5 && row.Cells[2].Length > 0)
            .Select(row => row.Cells[2]).Distinct(StringComparer.Ordinal).Count().ShouldBe(18);
        Page("kostroma-18/tables/resources-2021.html").QuerySelectorAll("table tbody tr").Length.ShouldBe(16);
    }

    [Fact]
    public void Document_4_has_7_indicators_a_plan_of_7_and_15_measures_under_4_results()
    {
        Count(Page("gus-khrustalny/cos-2021/indicators.html"), Indicators).ShouldBe(7);
        Page("gus-khrustalny/cos-2021/indicators.html").QuerySelectorAll("thead th[scope='colgroup']").ShouldHaveSingleItem().GetAttribute("colspan").ShouldBe("8");
        Count(Page("gus-khrustalny/cos-2021/plan.html"), Measures).ShouldBe(7);
        Count(Page("gus-khrustalny/cos-2021/results.html"), Results).ShouldBe(4);
        Count(Page("gus-khrustalny/cos-2021/results.html"), Measures).ShouldBe(15);
    }

    [Fact]
    public void Document_5_has_7_schools_by_year_and_10_measures()
    {
        Page("vichuga/tables/schools-by-year.html").QuerySelectorAll("table tbody tr").Length.ShouldBe(7);
        Count(Page("vichuga/cos-2020-2021/measures.html"), Measures).ShouldBe(10);
    }

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(example.Files[path]));

    private static int Count(IParentNode page, string selector) => page.QuerySelectorAll(selector).Length;

    private static int Count(IEnumerable<IParentNode> pages, string selector) => pages.Sum(page => Count(page, selector));
}
