using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>The menu of a section: folded where there is little room, open where there is enough, without scripts.</summary>
public sealed class MenuTests(Browser browser) : IClassFixture<Browser>
{
    private const string Direction = "primer-1/cos-2024-2028/equipment.html";

    [Theory]
    [InlineData(320, false)]
    [InlineData(1280, true)]
    public async Task Room_decides_whether_the_menu_lies_open(int width, bool open)
    {
        await using var tab = await browser.OpenAsync(scripts: false);
        await tab.ShowAsync(Direction, width);
        (await tab.Page.Locator(".menu a").First.IsVisibleAsync()).ShouldBe(open);
        (await tab.Page.Locator(".menu summary").IsVisibleAsync()).ShouldBe(!open);
    }

    [Fact]
    public async Task A_key_unfolds_the_menu()
    {
        await using var tab = await browser.OpenAsync(scripts: false);
        await tab.ShowAsync(Direction, 320);
        await tab.Page.Locator(".menu summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        (await tab.Page.Locator(".menu a").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task On_a_phone_the_heading_is_on_the_first_screen()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Direction, 360);
        (await tab.Page.EvaluateAsync<double>("document.querySelector('h1').getBoundingClientRect().bottom")).ShouldBeLessThan(500);
    }
}
