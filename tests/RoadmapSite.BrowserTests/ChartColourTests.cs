using Microsoft.Playwright;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>What a drawing tells by its fills it tells in every palette: usual, dark, of more contrast, forced, of the mode for visually impaired people (ACCESSIBILITY.md 5.2, 7.2).</summary>
public sealed class ChartColourTests(Browser browser) : IClassFixture<Browser>
{
    private const string Directions = "primer-1/index.html";
    private const string Windows = "primer-1/cos-2024-2028/equipment.html";
    private const string Periods = "primer-1/cos-2024-2028/indicators/computers-per-100.html";
    private static readonly string[] Schemes = ["bw", "wb", "yb", "bb", "bc", "gb"];

    [Theory]
    [InlineData(Directions)]
    [InlineData(Windows)]
    [InlineData(Periods)]
    public async Task Signs_of_a_key_differ_in_every_palette(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        var found = new List<string>();
        foreach (var look in Look.All.Where(look => look.Width == 1280))
        {
            await look.ApplyAsync(tab);
            await AddAlikeAsync(tab, look.Name, found);
        }

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = ForcedColors.None, Contrast = Contrast.More });
            await AddAlikeAsync(tab, $"more contrast, {scheme}", found);
        }

        await tab.Page.EmulateMediaAsync(new() { Contrast = Contrast.NoPreference });
        await tab.Page.Locator("#vi-on").CheckAsync();
        foreach (var scheme in Schemes)
        {
            await tab.Page.Locator("#vi-" + scheme).CheckAsync();
            await AddAlikeAsync(tab, $"mode, {scheme}", found);
        }

        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bar_shows_how_much_is_done_in_every_palette_and_on_paper()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Directions);
        var bar = tab.Page.Locator("progress").First;
        var found = new List<string>();
        foreach (var look in Look.All.Where(look => look.Width == 1280))
        {
            await look.ApplyAsync(tab);
            await AddAlikeAsync(look.Name);
        }

        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await AddAlikeAsync("paper");
        found.ShouldBeEmpty();

        async Task AddAlikeAsync(string palette)
        {
            var (empty, full) = (await PictureAsync(bar, full: false), await PictureAsync(bar, full: true));
            if (empty.AsSpan().SequenceEqual(full))
            {
                found.Add(palette);
            }
        }
    }

    [Theory]
    [InlineData(Directions)]
    [InlineData(Windows)]
    [InlineData(Periods)]
    public async Task Words_instead_of_pictures_leave_no_drawing_whose_key_is_gone(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        await tab.Page.Locator("#vi-on").CheckAsync();
        await tab.Page.Locator("#vi-noimg").CheckAsync();
        (await tab.Page.EvaluateAsync<int>("[...document.querySelectorAll('main svg')].filter(e => e.getBoundingClientRect().height > 0).length")).ShouldBe(0);
        (await tab.Page.Locator("figure.chart figcaption:visible").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(Directions)]
    [InlineData(Windows)]
    [InlineData(Periods)]
    public async Task Words_of_a_drawing_take_the_colour_of_the_system(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.Active });
        await tab.ShowAsync(path);
        (await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.plot text')].filter(e => getComputedStyle(e).fill !== getComputedStyle(document.body).color).map(e => e.textContent)")).ShouldBeEmpty();
    }

    private static async Task<byte[]> PictureAsync(ILocator bar, bool full)
    {
        await bar.EvaluateAsync("(bar, full) => { bar.value = full ? bar.max : 0; }", full);
        return await bar.ScreenshotAsync();
    }

    private static async Task AddAlikeAsync(Tab tab, string palette, List<string> found) =>
        found.AddRange((await tab.ProbeAsync<string[]>("swatches")).Select(pair => $"{palette}: {pair}"));
}
