using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Tests.Render;

public sealed partial class ThemeTests
{
    [Fact]
    public void The_theme_of_the_program_loads_without_a_finding()
    {
        var bag = new DiagnosticBag();
        Theme.Load(SampleTheme.Copy(), "ru", bag).ShouldNotBeNull();
        bag.Items.ShouldBeEmpty();
    }

    [Fact]
    public void An_asset_has_the_hash_of_its_content_in_its_name()
    {
        var asset = SampleTheme.Own.Assets.Single(asset => asset.Name == "site.css");
        FingerprintedName().IsMatch(asset.Path).ShouldBeTrue(asset.Path);
        var files = SampleTheme.Copy();
        files.Set("assets/site.css", "body{}");
        Theme.Load(files, "ru", new DiagnosticBag())!.Assets.Single(other => other.Name == "site.css").Path.ShouldNotBe(asset.Path);
    }

    [Fact]
    public void A_word_that_a_template_names_must_exist()
    {
        var finding = Broken(files => files.Set("strings/ru.yml", Text(files, "strings/ru.yml").Replace("\nskip_to_content:", "\nskip_to_contents:", StringComparison.Ordinal)))[0];
        finding.Code.ShouldBe(Codes.ThemeWordMissing);
        finding.Span.ToString().ShouldBe("theme/layouts/page.sbn-html(6,35)");
        finding.Message("ru").ShouldBe("Среди слов интерфейса нет ключа «skip_to_content».");
    }

    [Fact]
    public void A_word_that_the_program_needs_must_exist() =>
        Broken(files => files.Set("strings/ru.yml", Text(files, "strings/ru.yml").Replace("\nindicator_far_behind:", "\nindicator_far:", StringComparison.Ordinal)))
            .ShouldContain(finding => finding.Code == Codes.ThemeWordMissing && finding.Span.File == "theme/strings/ru.yml" && "indicator_far_behind".Equals(finding.Arguments[0]));

    [Fact]
    public void A_mistake_in_a_template_is_told_with_its_place()
    {
        var finding = Broken(files => files.Set("parts/date.sbn-html", "{{ if }}")).First(finding => finding.Code == Codes.ThemeTemplateError && finding.Span.File == "theme/parts/date.sbn-html");
        finding.Span.Line.ShouldBe(1);
    }

    [Fact]
    public void A_mistake_that_shows_only_on_a_page_is_told_once_with_its_chain_of_includes()
    {
        var files = SampleTheme.Copy();
        files.Set("parts/short-date.sbn-html", "{{ $.date.nothing }}");
        var site = new SampleSite { Theme = Theme.Load(files, "ru", new DiagnosticBag())! };
        site.Pages(FictionalSchool.Facts()).Keys.ShouldNotContain("index.html");
        var finding = site.Bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.ThemeTemplateError);
        finding.Span.ToString().ShouldBe("theme/parts/short-date.sbn-html(1,11)");
        finding.Message("ru").ShouldContain("Включён из theme/");
        finding.Message("en").ShouldContain("Included at theme/");
        finding.Related.ShouldNotBeNull();
    }

    [Fact]
    public void A_template_that_nothing_uses_is_a_warning()
    {
        var files = SampleTheme.Copy();
        files.Set("parts/left.sbn-html", "x");
        var bag = new DiagnosticBag();
        Theme.Load(files, "ru", bag).ShouldNotBeNull();
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(Codes.ThemeTemplateUnused);
    }

    [Fact]
    public void A_Latin_word_in_the_Russian_interface_is_a_warning()
    {
        var files = SampleTheme.Copy();
        files.Set("strings/ru.yml", System.Text.Encoding.UTF8.GetString(files.Read("strings/ru.yml")).Replace("page_news: Новости", "page_news: News (PDF)", StringComparison.Ordinal));
        var bag = new DiagnosticBag();
        Theme.Load(files, "ru", bag).ShouldNotBeNull();
        var finding = bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.ThemeWordLatin);
        finding.Arguments.ShouldBe(["page_news", "News"]);
    }

    [Fact]
    public void A_page_without_a_template_is_an_error() =>
        Broken(files => files.Remove("pages/people.sbn-html")).ShouldContain(finding => finding.Code == Codes.ThemeTemplateMissing);

    [Theory]
    [InlineData("name: Своя\n", "RM4103")]
    [InlineData("requires: \"99.0\"\n", "RM4105")]
    [InlineData("requires: новая\n", "RM4104")]
    [InlineData("requires: \"0.1\"\ncolour: red\n", "RM4102")]
    [InlineData("requires: \"0.1\"\nrequires: \"0.1\"\n", "RM4108")]
    [InlineData("- a\n", "RM4107")]
    [InlineData("requires: [a\n", "RM4107")]
    public void Settings_of_a_theme_are_checked(string settings, string code) =>
        Broken(files => files.Set("theme.yml", settings)).ShouldContain(finding => finding.Code.Id == code);

    [Fact]
    public void A_folder_without_settings_is_no_theme() =>
        Broken(files => files.Remove("theme.yml")).ShouldHaveSingleItem().Code.ShouldBe(Codes.ThemeSettingsMissing);

    [Fact]
    public void A_language_without_words_is_an_error()
    {
        var bag = new DiagnosticBag();
        Theme.Load(SampleTheme.Copy(), "fr", bag).ShouldBeNull();
        bag.Items.ShouldContain(finding => finding.Code == Codes.ThemeWordsMissing);
    }

    [Fact]
    public void Braces_of_a_word_must_match() =>
        Broken(files => files.Set("strings/ru.yml", Text(files, "strings/ru.yml") + "\nspare: \"{0\"\n")).ShouldContain(finding => finding.Code == Codes.ThemeWordBraces);

    [Fact]
    public void A_second_file_of_words_adds_a_language()
    {
        var files = SampleTheme.Copy();
        files.Set("strings/en.yml", English(Text(files, "strings/ru.yml")));
        var bag = new DiagnosticBag();
        var theme = Theme.Load(files, "en", bag);
        bag.Items.ShouldBeEmpty();
        var page = new SampleSite { Theme = theme! }.Page(FictionalSchool.Facts(), "index.html");
        page.ShouldContain("<html lang=\"en\">");
        page.ShouldContain("22 November 2024");
    }

    [Fact]
    public void Every_explanation_of_the_calculator_has_words_and_no_other_has()
    {
        var words = SampleTheme.Own.Words.Keys.Where(key => key.StartsWith("explain_", StringComparison.Ordinal));
        words.Order(StringComparer.Ordinal).ShouldBe(ExplanationKeys.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Templates_have_no_words_of_a_language() => FilesWithRussian(SampleTheme.Folder, "*.sbn-html").ShouldBeEmpty();

    [Fact]
    public void Code_that_renders_has_no_words_of_a_language() =>
        FilesWithRussian(Path.Combine(Path.GetDirectoryName(SampleTheme.Folder)!, "src", "RoadmapSite.Core", "Render"), "*.cs").ShouldBeEmpty();

    // Comments may cite Russian words; strings and text may not.
    private static List<string> FilesWithRussian(string folder, string pattern) =>
    [
        .. from file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
           from line in File.ReadLines(file)
           let code = Comment().Replace(line, "")
           where code.Any(c => c is >= '\u0400' and <= '\u04FF')
           select $"{Path.GetFileName(file)}: {line.Trim()}",
    ];

    private static IReadOnlyList<Diagnostic> Broken(Action<MemoryFiles> damage)
    {
        var files = SampleTheme.Copy();
        damage(files);
        var bag = new DiagnosticBag();
        Theme.Load(files, "ru", bag).ShouldBeNull();
        return [.. bag.Items.Where(item => item.Severity == Severity.Error)];
    }

    private static string Text(MemoryFiles files, string path) => Encoding.UTF8.GetString(files.Read(path));

    // English counts with two forms; the words themselves do not matter here.
    private static string English(string words) => string.Join('\n', words.Split('\n').Select(line =>
        line.Split('|') is { Length: 3 } forms && !line.StartsWith('#') ? forms[0] + "|" + forms[2] : line));

    [GeneratedRegex(@"^assets/site\.[0-9a-f]{8}\.css$", RegexOptions.None, 1000)]
    private static partial Regex FingerprintedName();

    [GeneratedRegex(@"//.*$|\{\{~ #.*$", RegexOptions.None, 1000)]
    private static partial Regex Comment();
}
