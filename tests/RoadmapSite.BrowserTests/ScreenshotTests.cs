using Microsoft.Playwright;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>The pictures of docs/screenshots. They are taken in each run; ROADMAP_SITE_SCREENSHOTS=1 puts them into the repository.</summary>
public sealed class ScreenshotTests(Browser browser) : IClassFixture<Browser>
{
    private const string Overview = "primer-1/index.html";
    private const string Direction = "primer-1/cos-2024-2028/equipment.html";
    private const int Limit = 640 * 1024;
    private const int Margin = 16;

    [Fact]
    public async Task Pictures_of_the_pages_are_small()
    {
        var folder = Environment.GetEnvironmentVariable("ROADMAP_SITE_SCREENSHOTS") == "1"
            ? Path.Combine(Repository.Root, "docs", "screenshots")
            : Path.Combine(ExampleSite.Folder, "..", "screenshots");
        await TakeAsync(folder, "overview-desktop", Overview, "#roadmaps", 1040, 900, new());
        await TakeAsync(folder, "overview-phone", Overview, "#roadmaps", 360, 900, new());
        await TakeAsync(folder, "direction-desktop", Direction, "#indicators", 1280, 900, new());
        await TakeAsync(folder, "direction-phone", Direction, "#indicators", 360, 900, new());
        await TakeAsync(folder, "direction-print", Direction, "[aria-labelledby=indicators] > table", 718, 800, new() { Media = Media.Print });
        await TakeAsync(folder, "direction-forced-colours", Direction, "#measures", 1040, 720, new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        Directory.EnumerateFiles(folder, "*.png").Sum(f => new FileInfo(f).Length).ShouldBeInRange(6 * 4096, Limit);
    }

    // A picture begins where its page begins to tell something of its own.
    private async Task TakeAsync(string folder, string name, string path, string from, int width, int height, PageEmulateMediaOptions media)
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.EmulateMediaAsync(media);
        await tab.ShowAsync(path, width);
        var start = (await tab.Page.Locator(from).First.BoundingBoxAsync())!.Y - Margin;
        await tab.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(folder, name + ".png"),
            FullPage = true,
            Clip = new() { X = 0, Y = start, Width = width, Height = height },
        });
    }
}
