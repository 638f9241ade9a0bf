using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>The rules of axe: WCAG 2.0 to 2.2 A and AA, best practice, experimental ones.</summary>
public sealed class AxeTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Axe_finds_nothing_in_any_width_and_colours(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        var found = new List<string>();
        foreach (var look in Look.All)
        {
            await look.ApplyAsync(tab);
            var result = await tab.Page.RunAxe(Rules);
            found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{look.Name}: {v.Id}: {v.Help}: {n.Target}: {n.Html}")));
        }

        found.ShouldBeEmpty();
    }
}
