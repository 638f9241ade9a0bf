using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>Small windows, large text, wide spacing: nothing scrolls sideways and nothing is cut (WCAG 1.4.4, 1.4.10, 1.4.12; decree 102 of 07.02.2026).</summary>
public sealed class ReflowTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Nothing_scrolls_sideways_or_is_cut(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        var found = new List<string>();
        foreach (var (width, size) in new[] { (1280, "100%"), (640, "100%"), (320, "100%"), (1280, "200%"), (320, "200%") })
        {
            await tab.ResizeAsync(width);
            await tab.ProbeAsync<object>("text-size", size);
            found.AddRange((await FaultsAsync(tab)).Select(f => $"{width} px, text {size}: {f}"));
        }

        await tab.ProbeAsync<object>("text-size", "100%");
        await tab.ProbeAsync<object>("spacing");
        foreach (var width in new[] { 1280, 320 })
        {
            await tab.ResizeAsync(width);
            found.AddRange((await FaultsAsync(tab)).Select(f => $"{width} px, spaced out: {f}"));
        }

        found.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Zoom_of_200_percent_needs_no_sideways_scroll(string path)
    {
        await using var tab = await browser.OpenDenseAsync();
        await tab.ShowAsync(path, 640);
        (await FaultsAsync(tab)).ShouldBeEmpty();
    }

    private static async Task<string[]> FaultsAsync(Tab tab) =>
        [.. await tab.ProbeAsync<string[]>("overflow"), .. await tab.ProbeAsync<string[]>("collisions")];
}
