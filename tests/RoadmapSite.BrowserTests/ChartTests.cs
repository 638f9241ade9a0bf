using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>Drawings can be read on a phone and on a desk (ACCESSIBILITY.md 5.2).</summary>
public sealed class ChartTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Words_of_a_drawing_are_large_enough_and_apart(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        var found = new List<string>();
        foreach (var width in new[] { 1280, 640, 320 })
        {
            await tab.ResizeAsync(width);
            found.AddRange((await tab.ProbeAsync<string[]>("chart-text")).Select(fault => $"{width} px: {fault}"));
        }

        found.ShouldBeEmpty();
    }
}
