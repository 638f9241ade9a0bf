using Microsoft.Playwright;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>Paper: everything is on it, black on white, heads of tables repeated.</summary>
public sealed class PrintTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>An A4 sheet less margins of 1 cm, in CSS pixels.</summary>
    private const int Sheet = 718;

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Paper_loses_nothing(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path, Sheet);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        (await tab.ProbeAsync<string[]>("print")).ShouldBeEmpty();
    }

    /// <summary>Chromium repeats a header on the next sheet without the buttons in it: a heading that sorts must be plain words there.</summary>
    [Fact]
    public async Task Headings_that_sort_are_words_on_paper()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("primer-district/schools.html", Sheet);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var boxes = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('thead button')].map(button => getComputedStyle(button).display)");

        boxes.ShouldNotBeEmpty();
        boxes.ShouldAllBe(box => box == "contents");
    }
}
