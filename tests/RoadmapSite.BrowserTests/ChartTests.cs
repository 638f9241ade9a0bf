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

    [Fact]
    public async Task A_row_that_goes_on_another_has_its_number_beside_its_terms()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("primer-1/cos-2024-2028/equipment.html");
        (await tab.Page.Locator(".times .number").AllTextContentsAsync()).ShouldBe(["1", "2", "3", "4", "5", "5", "6", "7"]);
    }
}
