using Deque.AxeCore.Commons;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>The rules of axe: WCAG 2.0 to 2.2 A and AA, best practice, experimental ones.</summary>
public sealed class AxeTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"];

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Axe_finds_nothing_in_any_width_and_colours(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        await tab.Page.EvaluateAsync(Axe);
        var found = new List<string>();
        foreach (var look in Look.All)
        {
            await look.ApplyAsync(tab);
            var here = await tab.ProbeAsync<string[]>("axe-run", new { runOnly = Tags, resultTypes = new[] { "violations" } });
            found.AddRange(here.Select(line => $"{look.Name}: {line}"));
        }

        found.ShouldBeEmpty();
    }
}
