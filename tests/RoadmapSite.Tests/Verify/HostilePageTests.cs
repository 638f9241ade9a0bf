using System.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Tests.Verify;

public sealed class HostilePageTests
{
    // Such a page takes a second at most, ten on a busy machine; the square of its 400 000 characters takes minutes.
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string> Pages => new()
    {
        { "unclosed", Repeat("<div>") },
        { "unclosed paragraphs", Repeat("<p>a") },
        { "stray ends", Repeat("</p>") },
        { "formatting", Repeat("<b><i></b></i>") },
        { "tables", Repeat("<table><tr><td>") },
        { "wide cells", "<table><thead>" + Repeat("<tr><td colspan=1000 rowspan=65000>1</td></tr>") },
        { "attributes", "<p " + Repeat("a1 b c=\"") + ">" },
        { "distinct attributes", "<p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i} ")) + ">" },
        { "comment", "<!--" + Repeat("-- -") },
        { "references", Repeat("&amp;&nosuch;&#x110000;") },
        { "brackets", Repeat("<<<<>>>>{{}}[[") },
        { "links", Repeat("<a href=\"x") },
        { "ids", Repeat("<p id=a>a</p>") },
        { "labels", "<p aria-labelledby=\"" + Repeat("x ") + "\">" },
        { "phones", Repeat("8 (9 8 (9") },
        { "mails", Repeat("a@") },
        { "long word", new string('9', 400_000) + "@" },
        { "zeros", "<p>\0\uFFFF\uD800" + Repeat("\0") },
        { "script", "<script>" + Repeat("<!--<script>") },
        { "svg", Repeat("<svg><title><p>") },
        { "bar", Repeat("<progress>") },
        { "relative", "<a href=\"" + Repeat("../") + "\">a</a>" },
        { "source set", "<img srcset=\"" + Repeat("a 1x,") + "\">" },
        { "tag name", "<" + new string('a', 400_000) },
        { "nothing", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Any_page_is_read_to_its_end_in_short_time(string name, string html)
    {
        foreach (var kind in new[] { PageKinds.Page, PageKinds.Fragment, PageKinds.SvedenFragment })
        {
            var clock = Stopwatch.StartNew();
            PageCheck.Findings(html, kind: kind).GroupBy(finding => finding.Code).ShouldAllBe(same => same.Count() <= PageView.MostOfOneKind);
            PageCheck.Findings("<!DOCTYPE html><html lang=ru><body><main>" + html, kind: kind);
            clock.Elapsed.ShouldBeLessThan(Endless, name);
        }
    }

    [Fact]
    public void Page_nested_too_deep_is_reported_and_left()
    {
        var html = PageCheck.Changed("<h2>Документы</h2>", string.Concat(Enumerable.Repeat("<div>", 200)));

        PageCheck.Findings(html).ShouldContain(finding => finding.Code.Id == "RM6005");
    }

    [Fact]
    public void Defect_behind_many_others_is_still_found()
    {
        var html = PageCheck.Changed("<h2>Документы</h2>", string.Concat(Enumerable.Repeat("<h4></h4><p onclick=\"x()\">1</p>", 300)) + "<p style=\"a\">1</p><h3>Документы</h3>");

        var findings = PageCheck.Findings(html);

        findings.Count(finding => finding.Code.Id == "RM6035").ShouldBe(PageView.MostOfOneKind);
        findings.ShouldContain(finding => finding.Code.Id == "RM6065");
    }

    [Fact]
    public void Attribute_behind_many_others_cannot_hide()
    {
        var html = PageCheck.Changed("<h2>Документы</h2>", "<h2 " + string.Concat(Enumerable.Range(0, 80).Select(i => $"a{i} ")) + "onclick=\"x()\">Документы</h2>");

        PageCheck.Short(PageCheck.Findings(html)).ShouldBe(["RM6001" + PageCheck.Place(html, "<h2 a0")]);
    }

    [Fact]
    public void Random_bytes_give_findings_and_nothing_else()
    {
        var random = new Random(20260901);
        string[] pieces = ["<", ">", "</", "p", "table", "td", " id=", "\"", "'", "&", "#", ";", "!", "--", "svg", "a", " href=", "x", "/", "\n", "title", "script", "=", "[[", "@", "9"];
        for (var turn = 0; turn < 3_000; turn++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            PageCheck.Findings(html, kind: turn % 2 == 0 ? PageKinds.Page : PageKinds.Fragment);
        }
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
}
