using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>Everything by keyboard: WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11.</summary>
public sealed class KeyboardTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Tab_reaches_every_control_in_order_and_shows_where_it_is(string path)
    {
        await using var tab = await browser.OpenAsync();
        foreach (var look in Look.All.Where(l => l.Scheme == Microsoft.Playwright.ColorScheme.Dark))
        {
            await look.ApplyAsync(tab);
            await tab.ShowAsync(path, look.Width);
            var controls = await tab.ProbeAsync<int>("reach");
            await Task.WhenAll(Enumerable.Range(0, controls).Select(_ => tab.Page.Keyboard.PressAsync("Tab")));

            (await tab.Page.EvaluateAsync<string[]>("walkReport()")).ShouldBeEmpty(look.Name);
        }
    }

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task The_first_control_leads_past_the_menu(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path, 320);
        await tab.Page.Keyboard.PressAsync("Tab");
        (await tab.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe("#main");
        (await tab.Page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().height > 20")).ShouldBeTrue();
        await tab.Page.Keyboard.PressAsync("Enter");
        (await tab.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
    }
}
