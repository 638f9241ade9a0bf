using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify.Assets;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Verify;

public sealed class AssetTests
{
    [Theory]
    [InlineData("a.css", "p{color:red}\np{user-select:none}", "RM6082(2,3)")]
    [InlineData("a.css", "@import url(b.css);", "RM6083(1,1)")]
    [InlineData("a.css", "p{background:url('https://example.com/a.png')}", "RM6083(1,14)")]
    [InlineData("a.css", "p{background:url(a.png)}", null)]
    [InlineData("a.css", "nav:hover ul{display:block}", "RM6084(1,14)")]
    [InlineData("a.css", "nav:hover ul,nav:focus-within ul{display:block}", null)]
    [InlineData("a.css", "a:hover{text-decoration:underline}", null)]
    [InlineData("a.css", "a:focus{outline:none}", "RM6085(1,9)")]
    [InlineData("a.css", "a:focus{outline:0;box-shadow:0 0 3px}", null)]
    [InlineData("a.css", "main:focus{outline:none}", null)]
    [InlineData("a.css", "a{transition:color 1s}", "RM6086(1,3)")]
    [InlineData("a.css", "a{transition:color 1s}@media (prefers-reduced-motion:reduce){a{transition:none}}", null)]
    [InlineData("a.css", "/* user-select:none */", null)]
    [InlineData("a.js", "x();\n  document.cookie = 'a=1';", "RM6087(2,3)")]
    [InlineData("a.js", "fetch('a.json')", "RM6087(1,1)")]
    [InlineData("a.js", "navigator.sendBeacon(x)", "RM6087(1,11)")]
    [InlineData("a.js", "var a = 'https://mc.example.ru/watch.js';", "RM6087(1,10)")]
    [InlineData("a.js", "// no document.cookie: see https://example.org\nlocalStorage.setItem('a', '1');", null)]
    [InlineData("a.svg", "document.cookie", null)]
    public void Style_sheets_and_scripts_are_held_against_the_acts(string name, string text, string? finding) =>
        Short(new ThemeAsset(name, "assets/" + name, Encoding.UTF8.GetBytes(text), "theme/assets/" + name)).ShouldBe(finding is null ? [] : [finding]);

    [Fact]
    public void The_theme_of_the_repository_passes() => SampleTheme.Own.Assets.SelectMany(Short).ShouldBeEmpty();

    [Fact]
    public void Hostile_style_sheets_take_no_long_time()
    {
        var sheet = string.Concat(Enumerable.Repeat("a:hover{", 20_000)) + new string('/', 20_000) + string.Concat(Enumerable.Repeat("/*", 20_000));
        Short(new ThemeAsset("a.css", "assets/a.css", Encoding.UTF8.GetBytes(sheet), "theme/assets/a.css")).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Short(ThemeAsset asset)
    {
        var bag = new DiagnosticBag();
        AssetVerifier.Verify(asset, bag);
        bag.Items.ShouldAllBe(finding => finding.Span.File == asset.Source);
        return PageCheck.Short(bag.Items);
    }
}
