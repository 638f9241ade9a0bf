using System.Text.RegularExpressions;
using RoadmapSite.Core.Export.Search;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Export.Search;

public sealed partial class SearchWordsTests
{
    [Theory]
    [InlineData("Ёлка ЕЛКИ", "елк")]
    [InlineData("пункт 2.1.", "пункт 2.1")]
    [InlineData("приказ № 19/1", "приказ 19/1")]
    [InlineData("от 28.02.2022 г.", "28.02.2022 2022 г")]
    [InlineData("2022-2027 годы", "2022-2027 2022 2027 год")]
    [InlineData("План-график", "план график планграфик")]
    [InlineData("Интернет‑соединение", "интернет соединен интернетсоединен")]
    [InlineData("«17/10%»", "17/10")]
    [InlineData("не менее 50 Мб/с", "мен 50 мб")]
    [InlineData("Windows 10, 1С", "windows 10 1с")]
    [InlineData("- ; «»", "")]
    [InlineData("конец-", "конец")]
    public void A_text_is_cut_into_words(string text, string stems) =>
        string.Join(' ', SearchWords.Stems(SearchWords.Clean(text))).ShouldBe(stems);

    [Fact]
    public void Soft_hyphens_and_line_ends_are_no_part_of_a_text() =>
        SearchWords.Clean(" при\u00ADказ\u200B №\u00A019\r\n\tна\u0301 год ").ShouldBe("приказ № 19 на год");

    [Fact]
    public void The_script_of_the_theme_cuts_and_stems_just_so()
    {
        var texts = Texts();
        var words = texts.SelectMany(text => Word().Matches(text.ToLowerInvariant().Replace('ё', 'е')).Select(match => match.Value)).Distinct(StringComparer.Ordinal).ToList();
        words.Count.ShouldBeGreaterThan(3000);
        var script = File.ReadAllText(Repository.Path("theme/assets/search-words.js"));

        var stems = NodeScript.Run(
            string.Join('\n', words),
            script,
            "process.stdout.write(require('fs').readFileSync(0, 'utf8').split('\\n').map(searchWords.stem).join('\\n'))");
        stems.Split('\n').Zip(words, (stem, word) => $"{word} {stem}").ShouldBe(words.Select(word => $"{word} {RussianStemmer.Stem(word)}"));

        var cut = NodeScript.Run(
            string.Join('\n', texts),
            script,
            "process.stdout.write(require('fs').readFileSync(0, 'utf8').split('\\n').map(t => searchWords.stems(t).join(' ')).join('\\n'))");
        cut.Split('\n').ShouldBe(texts.Select(text => string.Join(' ', SearchWords.Stems(text))));
    }

    private static List<string> Texts() =>
        [
            .. Repository.Files("input", "*.*")
                .Where(file => Path.GetExtension(file) is ".yml" or ".md" or ".csv")
                .Order(StringComparer.Ordinal)
                .SelectMany(File.ReadLines)
                .Select(SearchWords.Clean)
                .Where(line => line.Length > 0),
        ];

    [GeneratedRegex("[а-я]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
