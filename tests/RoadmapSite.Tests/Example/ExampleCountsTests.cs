using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RoadmapSite.Tests.Example;

/// <summary>Every count of measures and indicators by state can be redone by counting rows: of the list of measures and of the list of indicators.</summary>
public sealed partial class ExampleCountsTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private static readonly DateOnly AsOf = new(2026, 10, 15);

    private readonly HtmlParser parser = new();

    private sealed record Row(string Roadmap, string Direction, string State);

    [Fact]
    public void Counts_of_measures_are_those_of_their_rows() => Check("measures.html", MeasureRows, ShownCounts.OfMeasures, ShownCounts.OfMeasureStates, 13, "мероприяти", 20);

    [Fact]
    public void Counts_of_indicators_are_those_of_their_rows() => Check("indicators.html", IndicatorRows, ShownCounts.OfIndicators, ShownCounts.OfIndicatorStates, 10, "показател", 15);

    [Fact]
    public void Counts_of_organisations_in_the_list_are_those_of_all_their_roadmaps()
    {
        var home = Page("index.html")!;
        var seen = 0;
        foreach (var row in home.QuerySelectorAll("tbody tr"))
        {
            var organisation = row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[0];
            var cells = row.QuerySelectorAll("td").Select(cell => Plain(cell)).ToList();
            var measures = Page(organisation + "/measures.html") is { } list ? MeasureRows(list) : [];
            var indicators = Page(organisation + "/indicators.html") is { } others ? IndicatorRows(others) : [];
            seen += Same(organisation, cells[1], ShownCounts.OfIndicatorStates(States(indicators)), "met") ? 1 : 0;
            seen += Same(organisation, cells[2], ShownCounts.OfMeasureStates(States(measures)), "done") ? 1 : 0;
        }

        seen.ShouldBe(10);
    }

    [Fact]
    public void Counts_of_schools_in_their_district_are_those_of_their_rows()
    {
        var district = Page("primer-district/schools.html")!;
        var (indicators, measures) = (new List<string>(), new List<string>());
        foreach (var row in district.QuerySelectorAll("section[aria-labelledby=list] tbody tr"))
        {
            var organisation = row.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^2];
            var cells = row.QuerySelectorAll("td").Select(Plain).ToList();
            var (own, done) = (States(IndicatorRows(Page(organisation + "/indicators.html")!)), States(MeasureRows(Page(organisation + "/measures.html")!)));
            ShownCounts.OfIndicators(cells[0]).ShouldBe(ShownCounts.OfIndicatorStates(own), organisation);
            ShownCounts.OfMeasures(cells[2]).ShouldBe(ShownCounts.OfMeasureStates(done), organisation);
            indicators.AddRange(own);
            measures.AddRange(done);
        }

        ShownCounts.OfIndicators(Sentence(district.QuerySelector("main")!, "показател")).ShouldBe(ShownCounts.OfIndicatorStates(indicators));
        ShownCounts.OfMeasures(Sentence(district.QuerySelector("main")!, "мероприяти")).ShouldBe(ShownCounts.OfMeasureStates(measures));
        measures.Count.ShouldBeGreaterThan(30);
    }

    // Of every roadmap: the sentence above its rows, its overview, its own page and the pages of its directions.
    private void Check(
        string page, Func<IDocument, List<Row>> rowsOf, Func<string, SortedDictionary<string, int>> read, Func<IReadOnlyList<string>, SortedDictionary<string, int>> count, int roadmaps, string word, int directions)
    {
        var (seenRoadmaps, seenDirections) = (0, 0);
        foreach (var organisation in Organisations().Where(organisation => Page($"{organisation}/{page}") is not null))
        {
            var list = Page($"{organisation}/{page}")!;
            var rows = rowsOf(list);
            foreach (var roadmap in rows.GroupBy(row => row.Roadmap))
            {
                seenRoadmaps++;
                var expected = count(States(roadmap));
                read(Sentence(list.QuerySelector($"[id='r_{roadmap.Key}']")!.ParentElement!, word)).ShouldBe(expected, $"{organisation}/{page} {roadmap.Key}");
                read(Sentence(Page($"{organisation}/{roadmap.Key}/index.html")!.QuerySelector("#directions")!.ParentElement!, word)).ShouldBe(expected, $"{organisation}/{roadmap.Key}/index.html");
                var overview = OverviewOf(organisation, roadmap.Key);
                if (overview.QuerySelector(".callout") is null)
                {
                    read(Sentence(overview, word)).ShouldBe(expected, $"{organisation}/index.html {roadmap.Key}");
                }

                foreach (var direction in roadmap.GroupBy(row => row.Direction))
                {
                    seenDirections++;
                    var own = Page($"{organisation}/{roadmap.Key}/{direction.Key}.html")!.QuerySelector(word == "показател" ? "#indicators" : "#measures, #results")!.ParentElement!;
                    read(Sentence(own, word)).ShouldBe(count(States(direction)), $"{organisation}/{roadmap.Key}/{direction.Key}.html");
                }
            }
        }

        seenRoadmaps.ShouldBe(roadmaps);
        seenDirections.ShouldBeGreaterThan(directions);
    }

    private IElement OverviewOf(string organisation, string roadmap) =>
        Page($"{organisation}/index.html")!.QuerySelectorAll("main section").First(section => section.QuerySelector($"h2 a[href='{roadmap}/index.html']") is not null);

    // The first sentence that counts: «Срок наступил у 14: …», or «7 из 17 …» with what is left of it in the list below.
    private static string Sentence(IElement within, string word)
    {
        var paragraphs = within.QuerySelectorAll("p").ToList();
        var first = paragraphs.FindIndex(paragraph => Counts().IsMatch(Plain(paragraph)) && (Plain(paragraph).Contains(word, StringComparison.Ordinal) || (word == "мероприяти" && Plain(paragraph).Contains("Срок наступил у", StringComparison.Ordinal) && !Plain(paragraph).Contains("нет данных", StringComparison.Ordinal))));
        first.ShouldBeGreaterThanOrEqualTo(0, $"{word}: {Plain(within)}");
        var list = paragraphs[first].NextElementSibling?.NextElementSibling is { ClassName: "counts" } rest ? rest.Children : null;
        return string.Join("; ", (list ?? Enumerable.Empty<IElement>()).Prepend(paragraphs[first]).Select(Plain)) + ".";
    }

    private static List<Row> MeasureRows(IDocument list)
    {
        var rows = new List<Row>();
        foreach (var row in list.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector("td.state .tag") is not null))
        {
            var state = State(row);
            var due = row.QuerySelector("td[data-value]")?.GetAttribute("data-value");
            var isEarly = state == "Выполнено" && due?.Length == 10 && DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) >= AsOf;
            rows.Add(Placed(row.QuerySelector("th a")!.GetAttribute("href")!, isEarly ? "Выполнено до срока" : state));
        }

        return rows;
    }

    private static List<Row> IndicatorRows(IDocument list)
    {
        var rows = new List<Row>();
        foreach (var section in list.QuerySelectorAll("section[aria-labelledby^=r_]"))
        {
            var roadmap = section.GetAttribute("aria-labelledby")![2..];
            var direction = "";
            foreach (var element in section.QuerySelectorAll("h3, tbody tr"))
            {
                direction = element.LocalName == "h3" ? element.Id!["d_".Length..][(roadmap.Length + 1)..] : direction;
                if (element.LocalName == "tr" && !element.ClassList.Contains("part") && element.QuerySelector("td.state .tag") is not null)
                {
                    rows.Add(new Row(roadmap, direction, State(element)));
                }
            }
        }

        return rows;
    }

    private static Row Placed(string href, string state)
    {
        var parts = href.Split('#')[0].Split('/');
        return new Row(parts[0], Path.GetFileNameWithoutExtension(parts[1]), state);
    }

    private static bool Same(string organisation, string cell, SortedDictionary<string, int> counts, string done)
    {
        var match = Of().Match(cell);
        if (!match.Success)
        {
            return false;
        }

        $"{match.Groups["done"].Value} из {match.Groups["due"].Value}".ShouldBe($"{counts[done]} из {counts["due"]}", organisation);
        return true;
    }

    private static List<string> States(IEnumerable<Row> rows) => [.. rows.Select(row => row.State)];

    private static string State(IElement row) => Plain(row.QuerySelector("td.state .tag")!).TrimStart('✓', '…', '!', '?', '–', ' ');

    private IEnumerable<string> Organisations() => example.Files.Keys.Where(path => path.EndsWith("/index.html", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 1).Select(path => path.Split('/')[0]);

    private IDocument? Page(string path) => example.Files.TryGetValue(path, out var bytes) ? parser.ParseDocument(Encoding.UTF8.GetString(bytes)) : null;

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"(\d+ из \d+ |Всего \d+ |Срок наступил у \d+:)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counts();

    [GeneratedRegex(@"(?<done>\d+) из (?<due>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Of();
}
