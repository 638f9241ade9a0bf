using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Model;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render.Charts;

/// <summary>Drawings on finished pages: each is named, explained, and has its numbers beside it.</summary>
public sealed partial class ChartPageTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Rendered = new(() => new SampleSite().Pages(FictionalSchool.Facts()));

    private static IEnumerable<(string Path, string Figure)> Figures() =>
        Rendered.Value.SelectMany(page => FigureElement().Matches(page.Value).Select(match => (page.Key, match.Value)));

    [Fact]
    public void Pages_of_all_kinds_have_their_drawings()
    {
        var paths = Figures().Select(figure => figure.Path).ToHashSet(StringComparer.Ordinal);
        paths.ShouldContain("index.html");
        paths.ShouldContain("ikt-2022-2027/index.html");
        paths.ShouldContain("ikt-2022-2027/indicators/trained.html");
    }

    [Fact]
    public void Every_drawing_has_a_sentence_and_a_table_or_a_link_to_it()
    {
        foreach (var (path, figure) in Figures())
        {
            Caption().Match(figure).Groups["text"].Value.Trim().Length.ShouldBeGreaterThan(10, path);
            (figure.Contains("<table", StringComparison.Ordinal) || figure.Contains("<a href=\"#", StringComparison.Ordinal)).ShouldBeTrue(path);
        }
    }

    [Fact]
    public void Every_drawing_is_named_by_its_title_and_described_by_what_it_shows()
    {
        foreach (var (path, figure) in Figures())
        {
            foreach (Match drawing in Drawing().Matches(figure))
            {
                figure.ShouldContain($"<title id=\"{drawing.Groups["name"].Value}\">", customMessage: path);
                figure.ShouldContain($"<desc id=\"{drawing.Groups["about"].Value}\">", customMessage: path);
            }
        }
    }

    [Fact]
    public void What_the_caption_says_is_not_said_again_by_the_description()
    {
        foreach (var (path, figure) in Figures())
        {
            var finding = Finding().Match(figure).Groups["finding"].Value;
            (finding.Length == 0 || figure.Split(finding).Length == 2).ShouldBeTrue($"{path}: «{finding}»");
        }
    }

    [Fact]
    public void A_row_of_a_timeline_is_named_beside_its_number_and_a_long_name_ends_at_a_word()
    {
        using var site = new SmallSite("""
            measures:
              - { id: first, number: "1", title: "Купить технику:\n- ноутбуки;\n- панели", due: 01.02.2025–01.06.2026 }
              - { id: second, number: "2", title: "Проверить контентную фильтрацию во всех кабинетах и в библиотеке школы", due: 01.03.2025 }
            """).Build();
        var page = site.File("plan/d.html");

        page.ShouldContain("<tspan class=\"dim number\">1</tspan> <tspan class=\"few\">Купить технику</tspan></text>");
        page.ShouldContain("<title>Проверить контентную фильтрацию во всех кабинетах и в библиотеке школы</title>");
        page.ShouldContain("<tspan class=\"some\">Проверить контентную фильтрацию во всех …</tspan><tspan class=\"few less\">Проверить контентную …</tspan>");
    }

    [Fact]
    public void Every_number_drawn_stands_in_the_table_below()
    {
        var seen = 0;
        foreach (var (path, figure) in Figures().Where(figure => figure.Path.Contains("/indicators/", StringComparison.Ordinal)))
        {
            var table = Html.Text("<body>" + figure[figure.IndexOf("</svg>\n</div>", StringComparison.Ordinal)..]);
            foreach (Match number in Number().Matches(figure))
            {
                table.ShouldContain(number.Groups["number"].Value, customMessage: path);
                seen++;
            }
        }

        seen.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void The_sentence_over_plan_and_actual_agrees_with_the_table() =>
        Html.Text(Rendered.Value["ikt-2022-2027/indicators/trained.html"])
            .ShouldContain("Рост с 35 (базовое значение) до 51 (2023/24 уч. год). План на этот срок (50) выполнен. Итоговый план — 70 (2025/26 уч. год).");

    [Fact]
    public void A_year_without_data_has_words_in_the_drawing()
    {
        var html = Rendered.Value["ikt-2022-2027/indicators/speed.html"];
        html.ShouldContain(">нет<tspan");
        Html.Text(html).ShouldContain("Нет данных за периоды: 2023/24 уч. год.");
    }

    [Fact]
    public void Where_no_reports_are_expected_the_plan_alone_is_drawn()
    {
        var direction = Sample.Direction("d1", "Кадры") with { Indicators = [Sample.Indicator("trained", "Обученные учителя", "35", ["40", "50"])] };
        var html = new SampleSite().Page(Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", Reporting.None, direction))), "plan/indicators/trained.html");
        html.ShouldNotContain("class=\"bar\"");
        html.ShouldNotContain(">нет<tspan");
        Html.Text(html).ShouldContain("План: с 35 (базовое значение) до 50 (2023/24 уч. год).");
    }

    [Fact]
    public void Words_are_not_drawn()
    {
        var indicator = Sample.Indicator("rules", "Правила", null, ["приняты", "действуют"]) with { Kind = IndicatorKind.Text };
        var direction = Sample.Direction("d1", "Кадры") with { Indicators = [indicator] };
        new SampleSite().Page(Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", Reporting.Expected, direction))), "plan/indicators/rules.html")
            .ShouldNotContain("<svg");
    }

    [Fact]
    public void Drawings_hold_no_number_that_depends_on_the_culture()
    {
        foreach (var (path, figure) in Figures())
        {
            foreach (Match place in Place().Matches(figure))
            {
                decimal.TryParse(place.Groups["number"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                    .ShouldBeTrue($"{path}: {place.Value}");
            }
        }
    }

    [GeneratedRegex("<figure class=\"chart\".*?</figure>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FigureElement();

    [GeneratedRegex("<figcaption[^>]*>(?<text>.*?)</figcaption>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Caption();

    [GeneratedRegex("<svg role=\"img\"[^>]*aria-labelledby=\"(?<name>[^\"]+)\" aria-describedby=\"(?<about>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Drawing();

    [GeneratedRegex("<figcaption[^>]*>(?<finding>[^<]+)</figcaption>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Finding();

    [GeneratedRegex("<text class=\"value\"[^>]*>(?<number>[^<]+)</text>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(" (x|y|x1|x2|y1|y2|width|height)=\"(?<number>[^\"%]*?)(%|em)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
