using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using RoadmapSite.Core.Export.Sitemaps;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Export;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void One_file_holds_all_addresses_up_to_the_limit()
    {
        var file = SitemapWriter.Write(Entries(3), Absolute, most: 3).ShouldHaveSingleItem();

        file.Path.ShouldBe("sitemap.xml");
        Values(file.Bytes, "url").ShouldBe(["https://example.org/cos/1.html 2024-09-01", "https://example.org/cos/2.html 2024-09-02", "https://example.org/cos/3.html 2024-09-03"]);
    }

    [Fact]
    public void More_addresses_are_split_and_an_index_names_the_parts()
    {
        var files = SitemapWriter.Write(Entries(5), Absolute, most: 2).ToList();

        files.Select(file => file.Path).ShouldBe(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        Values(files[0].Bytes, "sitemap").ShouldBe(["https://example.org/cos/sitemap-1.xml 2024-09-02", "https://example.org/cos/sitemap-2.xml 2024-09-04", "https://example.org/cos/sitemap-3.xml 2024-09-05"]);
        files.Skip(1).SelectMany(file => Values(file.Bytes, "url")).Count().ShouldBe(5);
    }

    [Fact]
    public void No_file_has_more_than_50_000_addresses()
    {
        var files = SitemapWriter.Write([.. Enumerable.Range(0, 100_001).Select(i => new SitemapEntry("https://example.org/" + i, null))], Absolute).ToList();

        files.Skip(1).Select(file => Values(file.Bytes, "url").Count()).ShouldBe([50_000, 50_000, 1]);
    }

    [Fact]
    public void The_canonical_address_of_a_page_is_the_one_in_the_sitemap()
    {
        var site = new SampleSite { Settings = new() { Title = "Карты", BaseUrl = "https://example.org/cos" } };
        var organisation = Sample.School() with { Pages = [new("положение", Sample.Text("Положение"), Sample.Text("Текст."), null, false, 0, [])] };
        var canonical = new HtmlParser().ParseDocument(site.Pages(Sample.Facts(organisation))["положение.html"]).QuerySelector("link[rel=canonical]")!.GetAttribute("href");

        canonical.ShouldBe(site.Context.Absolute("положение.html"));
        canonical.ShouldBe("https://example.org/cos/%D0%BF%D0%BE%D0%BB%D0%BE%D0%B6%D0%B5%D0%BD%D0%B8%D0%B5.html");
    }

    [Fact]
    public void Page_without_a_date_has_no_lastmod_and_characters_of_xml_are_escaped()
    {
        var file = SitemapWriter.Write([new("https://example.org/?a=1&b='<2>", null)], Absolute).Single();

        Values(file.Bytes, "url").ShouldBe(["https://example.org/?a=1&b='<2> "]);
        Encoding.UTF8.GetString(file.Bytes).ShouldNotContain("lastmod");
    }

    private static IEnumerable<string> Values(byte[] file, string element) =>
        XDocument.Parse(Encoding.UTF8.GetString(file)).Root!.Elements(Sitemap + element).Select(entry => $"{entry.Element(Sitemap + "loc")!.Value} {entry.Element(Sitemap + "lastmod")?.Value}");

    private static List<SitemapEntry> Entries(int count) => [.. Enumerable.Range(1, count).Select(i => new SitemapEntry(Absolute($"{i}.html"), new(2024, 9, i)))];

    private static string Absolute(string path) => "https://example.org/cos/" + path;
}
