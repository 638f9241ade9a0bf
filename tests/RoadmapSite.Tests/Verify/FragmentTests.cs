using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Tests.Verify;

public sealed class FragmentTests
{
    private const string Good = """
        <section>
        <h3>Показатели</h3>
        <table style="width: 100%"><caption>План</caption><thead><tr><th scope="col">Показатель</th><th scope="col">2026</th></tr></thead>
        <tbody><tr><th scope="row">Компьютеры</th><td>9</td></tr></tbody></table>
        <p id="rm-note"><a href="https://example.org/plan.html">Вся дорожная карта</a> <a href="#rm-note">Примечание</a></p>
        </section>
        """;

    private const string Sveden = """
        <table><caption>Кабинеты</caption><thead><tr><th scope="col">Кабинет</th><th scope="col">Адрес</th><th scope="col">Оснащение</th></tr></thead>
        <tbody><tr itemprop="purposeCab"><th scope="row" itemprop="nameCab">Информатика</th><td itemprop="addressCab">ул. Школьная, 1</td><td itemprop="osnCab">9 компьютеров</td></tr></tbody></table>
        <p itemprop="comNet">100 Мб/с</p>
        <p itemprop="hostelInfo">отсутствует</p>
        """;

    [Fact]
    public void Fragment_needs_no_head_and_may_have_inline_style() => Codes(Good, PageKinds.Fragment).ShouldBeEmpty();

    [Fact]
    public void Fragment_of_the_official_section_passes() => Codes(Sveden, PageKinds.SvedenFragment).ShouldBeEmpty();

    [Theory]
    [InlineData("https://example.org/plan.html", "../plan.html", "RM6020")]
    [InlineData("<section>", "<section><script src=\"https://example.org/a.js\"></script>", "RM6024,RM6066")]
    [InlineData("<section>", "<section onmouseover=\"x()\">", "RM6067")]
    [InlineData("#rm-note", "#nothing", "RM6022")]
    [InlineData("<td>9</td>", "", "RM6050")]
    [InlineData("</section>", "", "RM6002")]
    [InlineData("<h3>", "<h3 itemprop=\"comNet\">", "RM6075")]
    [InlineData("<section>", "<!DOCTYPE html><section>", "RM6001")]
    public void Defect_of_a_fragment_is_found(string from, string to, string codes) =>
        string.Join(",", Codes(Good.Replace(from, to, StringComparison.Ordinal), PageKinds.Fragment).Order()).ShouldBe(codes);

    [Theory]
    [InlineData("itemprop=\"purposeCab\"", "itemprop=\"purposecab\"", "RM6076,RM6076,RM6076,RM6076")]
    [InlineData(" itemprop=\"purposeCab\"", "", "RM6076,RM6076,RM6076")]
    [InlineData("<p itemprop=\"comNet\">", "<p itemscope itemprop=\"comNet\">", "RM6076")]
    [InlineData("<p itemprop=\"comNet\">", "<p hidden itemprop=\"comNet\">", "RM6077,RM6078")]
    [InlineData("<p itemprop=\"comNet\">", "<p style=\"display: none\" itemprop=\"comNet\">", "RM6077")]
    [InlineData("отсутствует", "", "RM6078")]
    public void Defect_of_microdata_is_found(string from, string to, string codes) =>
        string.Join(",", Codes(Sveden.Replace(from, to, StringComparison.Ordinal), PageKinds.SvedenFragment).Order()).ShouldBe(codes);

    [Fact]
    public void Eleventh_link_for_monitoring_is_too_many()
    {
        var links = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p><a itemprop=\"addRef\" href=\"/sveden/{i}\">Страница {i}</a></p>\n"));

        var finding = PageCheck.Findings(links, kind: PageKinds.SvedenFragment).ShouldHaveSingleItem();

        finding.Code.Id.ShouldBe("RM6079");
        finding.Span.Line.ShouldBe(11);
    }

    private static IEnumerable<string> Codes(string html, PageKinds kind) =>
        PageCheck.Findings(html, kind: kind).Select(finding => finding.Code.Id);
}
