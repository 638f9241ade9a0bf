using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Example;

/// <summary>The pages of the fictional district, its schools and the method.</summary>
public sealed partial class ExampleDistrictTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    [Fact]
    public void Schools_of_a_district_are_counted_first_and_then_scored()
    {
        var page = Text("primer-district/schools.html");

        page.ShouldContain("19 из 39 показателей с наступившим сроком выполнено Не выполнено 13 Нет данных 7");
        page.ShouldContain("Данные есть по 82,5 % наступивших сроков. Среднее выполнение плана — 72,8 %.");
        page.ShouldContain("Оценка = сумма оценок с весами ÷ вес показателей с данными: ≈ 24,0303 ÷ 33 ≈ 0,7282.");
    }

    [Fact]
    public void Who_has_not_reported_is_named() =>
        Text("primer-district/schools.html").ShouldContain("Не отчитались: 1 из 5 школ — Школа № 4 села Условное");

    [Fact]
    public void Excluded_indicators_are_named_with_their_reason() =>
        Text("primer-district/schools.html").ShouldContain("Школа № 3 посёлка Показательный: Ученики, которые ведут страницу школьной газеты. Газета закрыта");

    [Fact]
    public void Schools_stand_by_name_and_not_by_score() =>
        Page("primer-district/schools.html").QuerySelectorAll("#list ~ table tbody th").Select(Plain).ShouldBe(
            ["Школа № 1 посёлка Примерный", "Школа № 2 села Образцовое", "Школа № 3 посёлка Показательный", "Школа № 4 села Условное", "Школа № 5 деревни Малая Примерная"]);

    [Fact]
    public void Computed_values_stand_beside_declared_ones()
    {
        var page = Text("primer-district/schools.html");

        page.ShouldContain("Посчитано по школам 47,4 % общая доля по 4 школам из 5");
        page.ShouldContain("46,8 %: Доля компьютеров старше 10 лет, объявлено районом 2025/26 уч. год посчитанное больше на 0,6 процентного пункта");
        page.ShouldContain("100 × 119 ÷ 251 ≈ 47,4104 %");
        page.ShouldContain("Посчитано по школам 75 % доля ответов «да» по 4 школам из 5");
        page.ShouldContain("Посчитано по школам 53 чел. (58,9 %) сумма по 4 школам из 5");
        page.ShouldContain("совпадает с посчитанным");
        page.ShouldContain("одного числа нет");
    }

    [Fact]
    public void What_is_left_out_of_totals_is_counted_in_the_same_words_as_above_it()
    {
        var page = Text("primer-district/schools.html");

        page.ShouldContain("Вне подсчёта 5 Сведений о выполнении нет у 1 ");
        page.ShouldContain("Не входят: срок не наступил у 1, вне подсчёта 5, сведений о выполнении нет у 1. ");
    }

    [Fact]
    public void The_matrix_names_the_schools_that_a_value_is_made_of_in_the_same_words() =>
        Text("primer-district/matrix.html").ShouldContain("Посчитано по школам одного числа нет, смотрите разброс по школам: Количество компьютеров на 100 обучающихся 75 % по 4 школам из 5");

    [Fact]
    public void A_value_reported_by_some_of_the_schools_says_so_where_it_stands() =>
        Text("primer-district/cos-2024-2028/indicators/trained-teachers.html").ShouldContain("По 4 школам из 5, в них 90 учителей. План и базовое значение — по всем пяти школам, 105 учителей.");

    [Fact]
    public void The_matrix_scrolls_in_a_named_region_and_says_what_is_missing()
    {
        var region = Page("primer-district/matrix.html").QuerySelector("[role=region]").ShouldNotBeNull();

        region.GetAttribute("tabindex").ShouldBe("0");
        region.QuerySelector("caption")!.Id.ShouldBe(region.GetAttribute("aria-labelledby"));
        var silent = region.QuerySelectorAll("tbody tr").Single(row => Plain(row).StartsWith("Школа № 4", StringComparison.Ordinal));
        silent.QuerySelectorAll("td").Select(cell => Plain(cell).Split(':')[0]).ShouldBe(["нет данных", "нет данных", "не предусмотрено", "нет данных", "нет данных"]);
    }

    [Fact]
    public void A_school_shows_the_roadmap_above_beside_its_own_values() =>
        Text("primer-2/cos-2024-2028/index.html").ShouldContain("46,8 Состояние, Примерный район … Отставание Факт, Школа № 2 села Образцовое 44,4 % 24 из 54 План выполнен");

    [Fact]
    public void A_district_without_schools_shows_nothing_of_them()
    {
        example.Files.Keys.Where(path => path.EndsWith("/matrix.html", StringComparison.Ordinal)).ShouldBe(["primer-district/matrix.html"]);
        Page("sergokala/index.html").QuerySelectorAll(".menu a").Select(link => link.GetAttribute("href")).ShouldNotContain("schools.html");
    }

    [Fact]
    public void Every_page_leads_to_the_method()
    {
        foreach (var path in example.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html" && (!path.Contains("/fragments/", StringComparison.Ordinal) || path.EndsWith("/index.html", StringComparison.Ordinal))))
        {
            Page(path).QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")!).ShouldContain(href => href.EndsWith("method.html", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void The_method_page_has_thresholds_and_a_worked_example()
    {
        var page = Text("method.html");

        page.ShouldContain("План не выполнен, но шаг не меньше 60 %.");
        page.ShouldContain("только если доля данных не меньше 80 %");
        page.ShouldContain("100 × (140 − 80) ÷ (150 − 80) ≈ 85,7143 %");
        page.ShouldContain("Выполнено 3 из 5 показателей, срок которых наступил; не выполнено 1; нет данных 1. Среднее выполнение плана — 96,4 %.");
    }

    [Fact]
    public void A_revision_shows_old_and_new_target_what_is_asked_and_why()
    {
        Text("primer-1/cos-2024-2028/index.html").ShouldContain("План на 2025/26 уч. год: было 20 — стало 18 (новый план требует меньшего)");
        var indicator = Text("primer-1/cos-2024-2028/indicators/computers-per-100.html");
        indicator.ShouldContain("18 было 20, новый план требует меньшего");
        indicator.ShouldContain("Причина: Поставку техники разделили на две части");
        Text("primer-1/cos-2024-2028/equipment.html").ShouldContain("18 было 20, новый план требует меньшего");
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(example.Files[path]));

    private string Text(string path) => Html.Text(Encoding.UTF8.GetString(example.Files[path]));

    private static string Plain(IElement element) => Space().Replace(element.TextContent.Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
