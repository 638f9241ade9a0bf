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

    [Theory]
    [InlineData("primer-1/cos-2024-2028/indicators/computers-per-100.html")]
    [InlineData("primer-1/cos-2024-2028/indicators/answers-in-time.html")]
    [InlineData("primer-1/cos-2024-2028/equipment.html")]
    [InlineData("primer-district/schools.html")]
    [InlineData("sergokala/ikt-2022-2027/d3.html")]
    [InlineData("gus-khrustalny/cos-2021/plan.html")]
    [InlineData("gus-khrustalny/cos-2021/results.html")]
    public async Task Words_of_a_drawing_stay_apart_with_large_letters_and_wide_spaces(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        var found = new List<string>();
        foreach (var (width, size) in new[] { (360, "100%"), (640, "200%"), (320, "200%") })
        {
            await tab.ResizeAsync(width);
            await tab.ProbeAsync<object>("text-size", size);
            await AddAsync(tab, $"{width} px, text {size}", found);
        }

        await tab.ProbeAsync<object>("text-size", "");
        await tab.Page.Locator("#vi-on").CheckAsync();
        foreach (var choice in new[] { "s150", "s200", "l3" })
        {
            await tab.Page.Locator("#vi-" + choice).CheckAsync();
            await AddAsync(tab, $"mode, {choice}", found);
        }

        await tab.ShowAsync("index.html");
        await tab.Page.EvaluateAsync("localStorage.clear()");
        await tab.ShowAsync(path);
        await tab.ProbeAsync<object>("spacing");
        foreach (var width in new[] { 1280, 640, 360, 320 })
        {
            await tab.ResizeAsync(width);
            await AddAsync(tab, $"{width} px, spaced out", found);
        }

        found.ShouldBeEmpty();
    }

    private static async Task AddAsync(Tab tab, string how, List<string> found) =>
        found.AddRange((await tab.ProbeAsync<string[]>("chart-text")).Select(fault => $"{how}: {fault}"));

    [Fact]
    public async Task A_row_that_goes_on_another_has_its_number_beside_its_terms()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("primer-1/cos-2024-2028/equipment.html");
        (await tab.Page.Locator(".times .number").AllTextContentsAsync()).ShouldBe(["1", "2", "3", "4", "5", "5", "6", "7"]);
    }
}
