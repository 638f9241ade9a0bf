using System.Globalization;
using System.Text;
using System.Xml.Linq;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Export;
using RoadmapSite.Core.Export.Feeds;
using RoadmapSite.Core.Model;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Export;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Site Settings = new() { Title = "Дорожные карты школ", BaseUrl = "https://example.org/cos" };

    [Fact]
    public void Feed_tells_of_approvals_changes_reports_and_news_newest_first()
    {
        Entries(Sample.AsOf).Select(entry => (entry.Day, entry.Title)).ShouldBe(
        [
            (new(2024, 11, 12), "В школе открылась лаборатория робототехники"),
            (new(2024, 9, 20), "Отчёт: Дорожная карта развития цифровой образовательной среды на 2022–2027 годы"),
            (new(2024, 9, 20), "Опубликован отчёт за 2023/24 учебный год"),
            (new(2024, 9, 2), "Изменён план: Дорожная карта развития цифровой образовательной среды на 2022–2027 годы"),
            (new(2023, 9, 20), "Отчёт: Дорожная карта развития цифровой образовательной среды на 2022–2027 годы"),
            (new(2022, 2, 28), "Утверждено: Дорожная карта развития цифровой образовательной среды на 2022–2027 годы"),
        ],
        ignoreOrder: true);
        Entries(Sample.AsOf).Select(entry => entry.Day).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Nothing_after_the_as_of_date_is_in_the_feed_and_identities_stay()
    {
        var early = Entries(new(2024, 9, 2));

        early.Max(entry => entry.Day).ShouldBe(new(2024, 9, 2));
        early.Select(entry => entry.Id).ShouldBeSubsetOf(Entries(Sample.AsOf).Select(entry => entry.Id));
    }

    [Fact]
    public void Identities_are_unique_and_hold_the_host_and_the_day() =>
        Entries(Sample.AsOf).Select(entry => entry.Id).ShouldBe(
        [
            "tag:example.org,2024-11-12:school-1/news/lab",
            "tag:example.org,2024-09-20:school-1/ikt-2022-2027/report",
            "tag:example.org,2024-09-20:school-1/news/report",
            "tag:example.org,2024-09-02:school-1/ikt-2022-2027/plan/1",
            "tag:example.org,2023-09-20:school-1/ikt-2022-2027/report",
            "tag:example.org,2022-02-28:school-1/ikt-2022-2027/plan/1",
        ]);

    [Fact]
    public void Feed_has_what_RFC_4287_asks_for()
    {
        var entries = Entries(Sample.AsOf);
        var feed = XDocument.Parse(Encoding.UTF8.GetString(FeedWriter.Write("Изменения: Школа № 1", "https://example.org/cos/changes.xml", "https://example.org/cos/index.html", "ru", entries))).Root!;

        feed.Name.ShouldBe(Atom + "feed");
        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("ru");
        feed.Element(Atom + "updated")!.Value.ShouldBe("2024-11-12T00:00:00Z");
        feed.Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value + " " + link.Attribute("href")!.Value)
            .ShouldBe(["self https://example.org/cos/changes.xml", "alternate https://example.org/cos/index.html"]);
        var shown = feed.Elements(Atom + "entry").ToList();
        shown.Count.ShouldBe(entries.Count);
        foreach (var entry in shown)
        {
            Uri.IsWellFormedUriString(entry.Elements(Atom + "id").Single().Value, UriKind.Absolute).ShouldBeTrue();
            entry.Elements(Atom + "title").Single().Value.ShouldNotBeEmpty();
            DateTimeOffset.TryParseExact(entry.Elements(Atom + "updated").Single().Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _).ShouldBeTrue();
            entry.Elements(Atom + "author").Single().Element(Atom + "name")!.Value.ShouldBe("Школа № 1");
            entry.Elements(Atom + "link").Single().Attribute("href")!.Value.ShouldStartWith("https://example.org/cos/school-1/");
        }
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_left_out()
    {
        var entry = new FeedEntry("tag:x,2024-01-01:a", new(2024, 1, 1), "а\u0001б<&>😀\uFFFE", "https://example.org/", null, "Школа");

        var feed = XDocument.Parse(Encoding.UTF8.GetString(FeedWriter.Write("x", "https://example.org/a", "https://example.org/", "ru", [entry])));

        feed.Descendants(Atom + "entry").Single().Element(Atom + "title")!.Value.ShouldBe("аб<&>😀");
    }

    [Fact]
    public void Newest_entries_of_many_organisations_do_not_depend_on_the_order_they_come_in()
    {
        var all = Enumerable.Range(0, 40).Select(i => new FeedEntry($"tag:x:{i:00}", new(2024, 1, 1 + (i % 7)), "t", "u", null, "a")).ToList();
        var expected = all.Order().Take(10).Select(entry => entry.Id);

        foreach (var order in new[] { all, Enumerable.Reverse(all), all.OrderBy(entry => entry.Id[^1]) })
        {
            var newest = new NewestEntries(10);
            foreach (var part in order.Chunk(3))
            {
                newest.Add(part);
            }

            newest.All.Select(entry => entry.Id).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://example.org", "example.org")]
    [InlineData("https://Example.org:8080/cos", "example.org")]
    [InlineData("https://школа.рф/цос", "школа.рф")]
    [InlineData("https://user@example.org/cos", "example.org")]
    public void Host_is_read_from_the_address(string? address, string? host) => SiteHost.Of(address).ShouldBe(host);

    private static IReadOnlyList<FeedEntry> Entries(DateOnly asOf)
    {
        var facts = OrganisationProgress.Compute(FictionalSchool.Organisation(), Settings, asOf, new DiagnosticBag());
        return new OrganisationFeed(facts, new SampleSite { Settings = Settings, Single = false }.Context).Entries();
    }
}
