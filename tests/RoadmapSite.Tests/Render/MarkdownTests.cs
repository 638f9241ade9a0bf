using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//other.example/x")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    public void A_link_of_another_scheme_becomes_its_words_and_is_an_error(string address)
    {
        var (html, bag) = Render($"Смотрите [сюда]({address}).");
        html.ShouldContain("<p>Смотрите сюда.</p>");
        var finding = bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.LinkSchemeNotAllowed);
        finding.Span.ToString().ShouldBe("input/schools/school-1/page.md(4,10)");
    }

    [Theory]
    [InlineData("https://example.org/a?b=1")]
    [InlineData("http://example.org/")]
    [InlineData("mailto:school@example.org")]
    [InlineData("tel:+70000000000")]
    [InlineData("/sveden/common")]
    public void Links_of_known_schemes_and_to_the_host_are_left_as_they_are(string address)
    {
        var (html, bag) = Render($"[сюда]({address})");
        html.ShouldContain($"<a href=\"{address}\">сюда</a>");
        bag.Items.ShouldBeEmpty();
    }

    [Fact]
    public void An_automatic_link_is_checked_too()
    {
        var (html, bag) = Render("<javascript:alert(1)>");
        html.ShouldNotContain("href=\"javascript");
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.LinkSchemeNotAllowed);
    }

    [Theory]
    [InlineData("people.html", "people.html")]
    [InlineData("people.html#g_council", "people.html#g_council")]
    [InlineData("./people.html", "people.html")]
    [InlineData("about-project.md", "about-project.html")]
    [InlineData("ikt-2022-2027/d1.html", "ikt-2022-2027/d1.html")]
    public void A_relative_link_leads_to_a_page_or_file_of_the_section(string written, string address)
    {
        var (html, bag) = Render($"[сюда]({written})");
        bag.Items.ShouldBeEmpty();
        html.ShouldContain($"<a href=\"{address}\">сюда</a>");
    }

    [Fact]
    public void A_link_to_a_file_gets_its_format_and_size() =>
        Render("[приказ](documents/prikaz-19-1.pdf)").Html.ShouldContain("<a href=\"documents/prikaz-19-1.pdf\">приказ (PDF, 312\u00A0КБ)</a>");

    [Fact]
    public void A_link_to_a_file_whose_author_told_the_format_stays() =>
        Render("[приказ, pdf](documents/prikaz-19-1.pdf)").Html.ShouldContain("\">приказ, pdf</a>");

    [Theory]
    [InlineData("nowhere.html")]
    [InlineData("People.html")]
    [InlineData("../../../etc/passwd")]
    public void A_relative_link_to_nothing_becomes_its_words_and_is_an_error(string address)
    {
        var (html, bag) = Render($"[сюда]({address})");
        html.ShouldContain("<p>сюда</p>");
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.LinkTargetUnknown);
    }

    [Fact]
    public void A_link_of_a_note_is_relative_to_its_folder() =>
        new SampleSite().Page(FictionalSchool.Facts(), "news/report.html").ShouldContain("<a href=\"../indicators.html\">показатели</a>");

    [Fact]
    public void A_link_without_words_is_an_error()
    {
        var (_, bag) = Render("[](people.html)");
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.LinkWithoutText);
    }

    [Fact]
    public void A_picture_of_another_host_is_not_shown()
    {
        var (html, bag) = Render("![Класс](https://example.org/a.png)");
        html.ShouldContain("<p>Класс</p>");
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.ImageUnknown);
    }

    [Fact]
    public void A_picture_needs_a_description()
    {
        var (html, bag) = Render("![](documents/prikaz-19-1.pdf)");
        html.ShouldNotContain("<img");
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.ImageWithoutText);
    }

    [Fact]
    public void A_picture_of_the_section_is_shown_with_its_description()
    {
        var (html, bag) = Render("![Кабинет](documents/prikaz-19-1.pdf)");
        bag.Items.ShouldBeEmpty();
        html.ShouldContain("<img src=\"documents/prikaz-19-1.pdf\" alt=\"Кабинет\"");
    }

    [Fact]
    public void Html_of_an_author_is_text() => Render("<b onclick=\"x()\">жирно</b>").Html.ShouldContain("&lt;b onclick=&quot;x()&quot;&gt;жирно&lt;/b&gt;");

    [Fact]
    public void Only_a_language_may_be_given_to_words()
    {
        Render("::ишкол::{lang=ce}").Html.ShouldContain("<span lang=\"ce\">ишкол</span>");
        Render("::x::{onclick=evil()}").Html.ShouldContain("<p>::x::{onclick=evil()}</p>");
        Render("::x::{lang=\"ce\" onclick=evil()}").Html.ShouldNotContain("<span lang");
        Render("Текст {lang=ce .red}").Html.ShouldContain("Текст {lang=ce .red}");
    }

    [Fact]
    public void Headings_fit_the_page_without_a_gap_and_get_readable_ids()
    {
        var html = Render("# Цель 1: доступность\n\n#### Шаги\n\n# Цель 1: доступность\n\n# main").Html;
        html.ShouldContain("<h2 id=\"цель-1-доступность\">");
        html.ShouldContain("<h3 id=\"шаги\">");
        html.ShouldContain("<h2 id=\"цель-1-доступность-2\">");
        html.ShouldContain("<h2 id=\"h-main\">");
    }

    [Fact]
    public void A_link_within_the_text_finds_its_heading() =>
        Render("# Цель\n\n[к цели](#Цель)").Html.ShouldContain("<a href=\"#%D1%86%D0%B5%D0%BB%D1%8C\">к цели</a>");

    [Fact]
    public void A_table_gets_caption_scopes_and_no_empty_cell()
    {
        var html = Render("| Год | План |\n|---|---|\n| 2024 | **10** |\n| 2025 | |").Html;
        html.ShouldContain("<caption class=\"vh\">Страница</caption>");
        html.ShouldContain("<th scope=\"col\" role=\"columnheader\">Год</th>");
        html.ShouldContain("<th scope=\"row\" role=\"rowheader\">2024</th><td role=\"cell\"><span class=\"lab\" aria-hidden=\"true\">План</span> <strong>10</strong></td>");
        html.ShouldContain("</span> нет данных</td>");
    }

    private static (string Html, DiagnosticBag Bag) Render(string markdown)
    {
        var facts = FictionalSchool.Facts();
        var page = new TextPage("page", Sample.Text("Страница"), new(markdown, Sample.At("input/schools/school-1/page.md", 4)), null, false, 0, []);
        facts = facts with { Organisation = facts.Organisation with { Pages = [.. facts.Organisation.Pages, page], Documents = facts.Organisation.Documents } };
        var site = new SampleSite();
        return (site.Pages(facts)["page.html"], site.Bag);
    }
}
