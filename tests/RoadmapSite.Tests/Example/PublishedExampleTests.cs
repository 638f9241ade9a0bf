using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Example;

public sealed class PublishedExampleTests(PublishedExample published, ExampleSite example) : IClassFixture<PublishedExample>, IClassFixture<ExampleSite>
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void It_builds() => published.Result.Code.ShouldBe(0, published.Result.Errors);

    [Fact]
    public void Sitemap_names_every_page_by_its_canonical_address()
    {
        var pages = Pages().ToDictionary(page => page.Path, page => page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparer.Ordinal);
        var listed = XDocument.Parse(Text("sitemap.xml")).Root!.Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value).ToList();

        listed.ShouldBe(pages.Values.OfType<string>(), ignoreOrder: true);
        pages.Where(page => page.Value is null).Select(page => page.Key).ShouldBe(["404.html"]);
        pages["primer-1/index.html"].ShouldBe(PublishedExample.BaseUrl + "/primer-1/index.html");
    }

    [Fact]
    public void Days_of_the_sitemap_are_those_of_the_content()
    {
        var days = XDocument.Parse(Text("sitemap.xml")).Descendants(Sitemap + "lastmod").Select(day => DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();

        days.Count.ShouldBeGreaterThan(100);
        days.Max().ShouldBeLessThanOrEqualTo(new DateOnly(2026, 10, 15));
        days.Min().ShouldBeLessThan(new DateOnly(2023, 1, 1));
    }

    [Fact]
    public void Robots_lets_everybody_in_and_names_the_sitemap() =>
        Text("robots.txt").ShouldBe($"User-agent: *\nDisallow:\n\nSitemap: {PublishedExample.BaseUrl}/sitemap.xml\n");

    [Fact]
    public void Every_page_shows_one_preview_picture_that_is_there()
    {
        foreach (var (path, page) in Pages().Where(page => page.Document.QuerySelector("link[rel=canonical]") is not null))
        {
            string? Meta(string name) => page.QuerySelectorAll($"meta[property='og:{name}']").ShouldHaveSingleItem(path).GetAttribute("content");
            published.Files.Keys.ShouldContain(Meta("image")![(PublishedExample.BaseUrl.Length + 1)..]);
            Meta("url").ShouldBe(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Meta("title").ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Feed_of_the_site_brings_the_newest_changes_of_all_organisations()
    {
        var entries = XDocument.Parse(Text("changes.xml")).Root!.Elements(Atom + "entry").ToList();

        entries.Count.ShouldBe(50);
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
        entries.Select(entry => entry.Element(Atom + "author")!.Value).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(3);
        foreach (var address in entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value))
        {
            published.Files.Keys.ShouldContain(address[(PublishedExample.BaseUrl.Length + 1)..]);
        }
    }

    [Fact]
    public void Links_of_fragments_are_absolute()
    {
        var links = published.Files.Where(file => file.Key.Contains("/fragments/", StringComparison.Ordinal) && !file.Key.EndsWith("/index.html", StringComparison.Ordinal))
            .SelectMany(file => Parse(file.Value).QuerySelectorAll("[href]")).Select(link => link.GetAttribute("href")!).ToList();

        links.ShouldNotBeEmpty();
        links.ShouldAllBe(link => link.StartsWith("https://", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_address_nothing_absolute_is_written_and_a_note_says_so()
    {
        example.Files.Keys.Where(path => path is "sitemap.xml" or "robots.txt" || path.EndsWith("changes.xml", StringComparison.Ordinal) || path.Contains("preview", StringComparison.Ordinal)).ShouldBeEmpty();
        example.Result.Errors.ShouldContain("input/site.yml: note RM5001");
        Encoding.UTF8.GetString(example.Files["primer-1/index.html"]).ShouldNotContain("og:");
        published.Result.Errors.ShouldNotContain("RM5001");
    }

    private IEnumerable<(string Path, IHtmlDocument Document)> Pages() => published.Files
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && (!file.Key.Contains("/fragments/", StringComparison.Ordinal) || file.Key.EndsWith("/index.html", StringComparison.Ordinal)))
        .Select(file => (file.Key, Parse(file.Value)));

    private string Text(string path) => Encoding.UTF8.GetString(published.Files[path]);

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
}
