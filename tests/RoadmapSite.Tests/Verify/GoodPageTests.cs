using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify;

namespace RoadmapSite.Tests.Verify;

public sealed class GoodPageTests
{
    [Fact]
    public void Good_page_passes_every_rule() => PageCheck.Short(PageCheck.Findings(PageCheck.Good)).ShouldBeEmpty();

    [Fact]
    public void Good_page_with_windows_line_ends_passes_too() =>
        PageCheck.Short(PageCheck.Findings(PageCheck.Good.Replace("\n", "\r\n", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Good_page_gives_its_ids_and_links()
    {
        var record = new PageVerifier(new VerifyOptions()).Verify(
            new RenderedPage(PageCheck.Path, PageCheck.Good, "input/schools/primer/school.yml"), new DiagnosticBag());

        record.Ids.ShouldBe(["vi-on", "main", "contents", "equipment", "ind-cap", "r1", "r1-h", "r2", "r2-h", "ch1-c", "ch1-t", "ch1-d", "q"]);
        record.TitleHash.ShouldNotBe(0UL);
        record.NavigationHash.ShouldNotBe(0UL);
        record.Links.Select(link => link.Target.Path + (link.Target.Fragment.Length > 0 ? "#" + link.Target.Fragment : "")).ShouldBe(
        [
            "assets/site.3f2a9c.css", "assets/favicon.svg", "assets/prefs.js", "assets/site.js", "index.html", "primer/index.html",
            "primer/people.html", "primer/people.html#council", "primer/indicators/r1.html", "primer/indicators/r2.html", "assets/class.png",
            "assets/class-2x.png", "primer/documents/prikaz-74.pdf", "primer/documents/prikaz-74.pdf.sig", "primer/indicators.csv", "primer/search.html",
        ]);
        record.Links[0].ShouldBe(new OutgoingLink(new LinkTarget("assets/site.3f2a9c.css", ""), 8, 24, "../assets/site.3f2a9c.css"));
    }

    [Fact]
    public void Verifier_is_used_again_and_by_many_threads()
    {
        var verifier = new PageVerifier(new VerifyOptions());
        var broken = PageCheck.Changed("<h1>Показатели</h1>", "<h1></h1>");

        Parallel.For(0, 64, i =>
        {
            var bag = new DiagnosticBag();
            verifier.Verify(new RenderedPage(PageCheck.Path, i % 2 == 0 ? PageCheck.Good : broken, "a.yml"), bag);
            bag.Items.Select(item => item.Code.Id).ShouldBe(i % 2 == 0 ? [] : ["RM6035"]);
        });
    }
}
