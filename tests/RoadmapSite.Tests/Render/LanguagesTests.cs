using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Tests.Example;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>One file of words adds a language (theme/strings).</summary>
[Collection(nameof(OneAtATime))]
public sealed partial class LanguagesTests
{
    private const int RussianForms = 3;
    private const int EnglishForms = 2;
    private static readonly string[] Spoken = ["aria-label", "title", "alt"];
    private static readonly Dictionary<string, string> Russian = Words("ru");
    private static readonly Dictionary<string, string> English = Words("en");

    [Fact]
    public void Both_languages_have_the_same_words() => English.Keys.ShouldBe(Russian.Keys, ignoreOrder: true);

    [Fact]
    public void Both_languages_have_the_same_places_for_values() =>
        Russian.Where(word => !Places(word.Value).SetEquals(Places(English[word.Key]))).Select(word => word.Key).ShouldBeEmpty();

    [Fact]
    public void Counted_words_have_the_forms_of_their_language()
    {
        var counted = Russian.Where(word => word.Value.Contains('|', StringComparison.Ordinal)).ToList();
        counted.Where(word => word.Value.Split('|').Length != RussianForms).ShouldBeEmpty();
        counted.Where(word => English[word.Key].Split('|').Length != EnglishForms).ShouldBeEmpty();
    }

    [Fact]
    public void English_words_have_no_Russian_letter() => English.Where(word => Cyrillic().IsMatch(word.Value)).ShouldBeEmpty();

    [Fact]
    public void The_example_builds_in_English_without_a_Russian_word_of_the_interface()
    {
        using var folder = new TemporaryFolder().WithExample();
        File.AppendAllText(Path.Combine(folder.Folder, "input", "site.yml"), "\nlanguage: en\n");

        var run = ProgramRun.Inside(folder.Folder, "build", "-q");

        run.Code.ShouldBe(0, run.Errors);
        folder.Read("output/primer-1/index.html").ShouldContain("15 October 2026", Case.Insensitive);
        folder.Read("output/primer-1/index.html").ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        var phrases = Russian.SelectMany(word => Place().Split(word.Value).Select(part => part.Trim()).Where(IsPhrase).Select(part => (word.Key, Part: part))).ToList();
        var found = Directory.EnumerateFiles(Path.Combine(folder.Folder, "output"), "*.html", SearchOption.AllDirectories)
            .Select(file => File.ReadAllText(file).Replace("\u00AD", "", StringComparison.Ordinal))
            .SelectMany(html => phrases.Where(phrase => html.Contains(phrase.Part, StringComparison.Ordinal)).Select(phrase => phrase.Key));
        found.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Content_says_its_language_on_an_English_site()
    {
        using var folder = new TemporaryFolder().WithExample();
        File.AppendAllText(Path.Combine(folder.Folder, "input", "site.yml"), "\nlanguage: en\n");

        ProgramRun.Inside(folder.Folder, "build", "-q").Code.ShouldBe(0);

        string[] pages = ["index.html", "primer-1/index.html", "primer-1/people.html", "primer-1/indicators.html", "primer-1/measures.html", "primer-1/fragments/cos-2024-2028/measures-styled.html", "primer-district/schools.html", "primer-1/cos-2024-2028/equipment.html", "primer-1/cos-2024-2028/indicators/new-equipment.html", "search.html"];
        foreach (var path in pages)
        {
            var page = new HtmlParser().ParseDocument(folder.Read("output/" + path));
            var texts = page.Descendants<IText>().Where(text => Cyrillic().IsMatch(text.Data) && text.ParentElement!.LocalName != "script").ToList();
            texts.Count.ShouldBeGreaterThan(5, path);
            texts.Where(text => LanguageOf(text) == "en").Select(text => text.Data.Trim()).ShouldBeEmpty(path);
            page.QuerySelectorAll("[lang=ru] [lang=ru]").ShouldBeEmpty(path);
            page.QuerySelectorAll("[lang=ru]").Where(element => element.TextContent.Trim() is "Indicators" or "Measures").ShouldBeEmpty(path);
            page.QuerySelectorAll("[aria-label], [title], [alt]")
                .Where(element => element.Closest("[lang=ru]") is null && Spoken.Any(name => Cyrillic().IsMatch(element.GetAttribute(name) ?? "")))
                .Select(element => element.OuterHtml).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("<p>Школа № 1</p>", "<p lang=\"ru\">Школа № 1</p>")]
    [InlineData("<p>Roadmap of Школа № 1 (Омск), 2024</p>", "<p>Roadmap of <span lang=\"ru\">Школа № 1 (Омск</span>), 2024</p>")]
    [InlineData("<p>Доска SMART Board в классе</p>", "<p><span lang=\"ru\">Доска</span> SMART Board <span lang=\"ru\">в классе</span></p>")]
    [InlineData("<p title=\"a>b\">А&nbsp;б<br>В</p>", "<p title=\"a>b\"><span lang=\"ru\">А&nbsp;б</span><br><span lang=\"ru\">В</span></p>")]
    [InlineData("<title>Карта — Indicators</title>", "<title lang=\"ru\">Карта — Indicators</title>")]
    [InlineData("<h1 lang=\"ce\">Ишкол</h1>", "<h1 lang=\"ce\">Ишкол</h1>")]
    [InlineData("<img src=\"a.png\" alt=\"Класс\">", "<img src=\"a.png\" alt=\"Класс\" lang=\"ru\">")]
    [InlineData("<nav aria-label=\"Сведения\"><a href=\"a\">Дом</a></nav>", "<nav aria-label=\"Сведения\" lang=\"ru\"><a href=\"a\">Дом</a></nav>")]
    [InlineData("<nav aria-label=\"Contents: Карта\">1</nav>", "<nav aria-label=\"Contents: Карта\">1</nav>")]
    [InlineData("<input title=\"Класс\" data-x=\"Школа\">", "<input title=\"Класс\" data-x=\"Школа\" lang=\"ru\">")]
    [InlineData("<p data-words=\"Школа\">12</p>", "<p data-words=\"Школа\">12</p>")]
    [InlineData("<p>Done: 5</p><!-- шаблон -->", "<p>Done: 5</p><!-- шаблон -->")]
    public void Russian_words_between_those_of_the_interface_are_marked(string html, string marked) =>
        new ContentLanguage(SampleTheme.Own).Mark(html).ShouldBe(marked);

    [Fact]
    public void How_words_of_another_language_are_marked_says_the_theme()
    {
        var files = SampleTheme.Copy();
        files.Set(ContentLanguage.Template, Encoding.UTF8.GetBytes("<bdi class=\"own\" lang=\"ru\">{{ text }}</bdi>\n"));
        var theme = Theme.Load(files, "en", new DiagnosticBag()).ShouldNotBeNull();

        new ContentLanguage(theme).Mark("<p>Roadmap of Школа</p><p>Школа</p>")
            .ShouldBe("<p>Roadmap of <bdi class=\"own\" lang=\"ru\">Школа</bdi></p><p class=\"own\" lang=\"ru\">Школа</p>");
    }

    private static string LanguageOf(IText text)
    {
        var element = text.ParentElement;
        while (element is not null && !element.HasAttribute("lang"))
        {
            element = element.ParentElement;
        }

        return element?.GetAttribute("lang") ?? "";
    }

    // Single words, such as «Показатель», also stand in the documents of the example.
    private static bool IsPhrase(string part) => part.Split(' ').Length >= 4;

    private static HashSet<string> Places(string word) => [.. Place().Matches(word).Select(place => place.Value).Where(place => place != "|")];

    private static Dictionary<string, string> Words(string language) =>
        File.ReadLines(Path.Combine(SampleTheme.Folder, "strings", language + ".yml"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}|\|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{IsCyrillic}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cyrillic();
}
