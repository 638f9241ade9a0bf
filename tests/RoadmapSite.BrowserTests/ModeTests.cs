using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>«Версия для слабовидящих»: a mode of the same page (ACCESSIBILITY.md 7, points 61 and 62).</summary>
public sealed class ModeTests(Browser browser) : IClassFixture<Browser>
{
    private const string Switch = "Версия для слабовидящих";
    private const string Overview = "primer-1/index.html";
    private static readonly string[] Schemes = ["bw", "wb", "yb", "bb", "bc", "gb"];
    private static readonly string[] Enhanced = ["color-contrast-enhanced"];
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Every_page_has_the_switch_and_in_the_mode_nothing_is_pale_or_cut(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        await SwitchOf(tab).CheckAsync();
        await tab.Page.EvaluateAsync(Axe);
        var found = new List<string>();
        foreach (var scheme in Schemes)
        {
            await ChooseAsync(tab, scheme);
            var here = await tab.ProbeAsync<string[]>("axe-run", new { runOnly = Enhanced, resultTypes = new[] { "violations" } });
            found.AddRange(here.Select(line => $"{scheme}: {line}"));
        }

        foreach (var choice in new[] { "s150", "s200", "l3" })
        {
            await ChooseAsync(tab, choice);
            foreach (var width in new[] { 1280, 320 })
            {
                await tab.ResizeAsync(width);
                found.AddRange((await tab.ProbeAsync<string[]>("overflow", true)).Select(f => $"{choice}, {width} px: {f}"));
            }
        }

        found.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_key_changes_size_and_colours_and_the_next_page_keeps_them()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Overview);
        var before = await LookAsync(tab);
        await SwitchOf(tab).FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        (await LookAsync(tab)).ShouldBe(("24px", "rgb(0, 0, 0)", "rgb(255, 255, 255)"));

        await tab.Page.GetByLabel("Жёлтым по чёрному").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Space");
        await tab.Page.GetByLabel("150 %").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.ShowAsync("method.html");
        (await LookAsync(tab)).ShouldBe(("32px", "rgb(255, 255, 0)", "rgb(0, 0, 0)"));
        (await SwitchOf(tab).IsCheckedAsync()).ShouldBeTrue();

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Обычная версия" }).PressAsync("Enter");
        (await LookAsync(tab)).ShouldBe(before);
        (await tab.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("vi-on");
        await tab.ShowAsync(Overview);
        (await LookAsync(tab)).ShouldBe(before);
        (await tab.Page.Context.CookiesAsync()).ShouldBeEmpty();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_choice_is_there_before_the_page_is_shown()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Overview);
        await SwitchOf(tab).CheckAsync();
        tab.IsSpoilt = true;
        await tab.Page.RouteAsync("**/mode.*.js", route => route.FulfillAsync(new() { Body = "", ContentType = "text/javascript" }));
        await tab.ShowAsync("method.html");
        (await LookAsync(tab)).Size.ShouldBe("24px");
    }

    [Fact]
    public async Task Without_scripts_it_works_for_the_page_that_is_read()
    {
        await using var tab = await browser.OpenAsync(scripts: false);
        await tab.ShowAsync(Overview);
        var size = await HeightAsync(tab);
        await SwitchOf(tab).CheckAsync();
        (await HeightAsync(tab)).ShouldBeGreaterThan(size * 1.2);
        await tab.Page.Locator(".vi summary").ClickAsync();
        await tab.Page.GetByLabel("200 %").CheckAsync();
        (await HeightAsync(tab)).ShouldBeGreaterThan(size * 1.6);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Обычная версия" }).ClickAsync();
        (await HeightAsync(tab)).ShouldBe(size);
    }

    [Fact]
    public async Task Spacing_and_typeface_can_be_chosen()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Overview);
        await SwitchOf(tab).CheckAsync();
        var usual = await StyleAsync(tab);
        foreach (var choice in new[] { "l2", "h2", "serif" })
        {
            await tab.Page.Locator("#vi-" + choice).CheckAsync();
        }

        var chosen = await StyleAsync(tab);
        Number(chosen[0]).ShouldBeGreaterThan(Number(usual[0]));
        Number(chosen[1]).ShouldBeGreaterThan(Number(usual[1]));
        chosen[2].ShouldContain("Times");
    }

    [Fact]
    public async Task Charts_take_the_colours_and_give_way_to_words()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("primer-1/cos-2024-2028/indicators/new-equipment.html");
        await SwitchOf(tab).CheckAsync();
        await tab.Page.GetByLabel("Жёлтым по чёрному").CheckAsync();
        (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.plot .bar')).fill")).ShouldBe("rgb(255, 255, 0)");

        await tab.Page.GetByLabel("показывать словами").CheckAsync();
        (await tab.Page.Locator("main svg[role=img]:visible").CountAsync()).ShouldBe(0);
        (await tab.Page.Locator(".chart figcaption").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("primer-1/index.html", 1280)]
    [InlineData("primer-1/index.html", 320)]
    [InlineData("primer-1/news.html", 1280)]
    [InlineData("primer-1/news.html", 320)]
    public async Task A_date_stands_apart_from_its_title_with_any_letters(string path, int width)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path, width);
        (await GluedAsync(tab)).ShouldBeEmpty();
        await SwitchOf(tab).CheckAsync();
        await tab.Page.Locator("#vi-l3").CheckAsync();
        (await GluedAsync(tab)).ShouldBeEmpty();
    }

    // Dates whose title begins less than 8 px after them on the same line.
    private static Task<string[]> GluedAsync(Tab tab) => tab.Page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll('.dated li')].filter(li => {
          const [date, title] = [li.querySelector('time'), li.querySelector('a')].map(e => { const r = document.createRange(); r.selectNodeContents(e); return r.getClientRects()[0]; });
          return title.top < date.bottom - 2 && title.left < date.right + 8;
        }).map(li => li.textContent)
        """);

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Links_are_targets_of_24_px_and_in_the_mode_of_44_and_no_text_is_smaller_than_promised(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        (await tab.ProbeAsync<string[]>("targets", 24)).ShouldBeEmpty();
        await SwitchOf(tab).CheckAsync();
        (await tab.ProbeAsync<string[]>("targets", 44)).ShouldBeEmpty();
        (await tab.ProbeAsync<string[]>("small-text")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Forced_colours_are_told_beside_the_choice_of_colours()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Overview);
        await SwitchOf(tab).CheckAsync();
        (await tab.Page.Locator(".vi .forced").IsVisibleAsync()).ShouldBeFalse();
        await tab.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        (await tab.Page.Locator(".vi .forced").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task The_matrix_has_no_sticky_column_in_the_mode_and_breaks_no_word_without_a_hyphen()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("primer-district/matrix.html", 360);
        (await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.matrix :is(th,td,a)')].map(e => getComputedStyle(e).overflowWrap)")).Distinct().ShouldBe(["break-word"]);
        await tab.ResizeAsync(1280);
        await SwitchOf(tab).CheckAsync();
        (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.matrix tbody th')).position")).ShouldBe("static");
    }

    private static ILocator SwitchOf(Tab tab) => tab.Page.GetByRole(AriaRole.Switch, new() { Name = Switch, Exact = true });

    // Without the waiting for a hand: that the choices can be reached is another test.
    private static async Task ChooseAsync(Tab tab, string choice) => await tab.Page.EvaluateAsync("id => document.getElementById(id).click()", "vi-" + choice);

    private static async Task<(string Size, string Colour, string Ground)> LookAsync(Tab tab)
    {
        var look = await tab.Page.EvaluateAsync<string[]>("(style => [style.fontSize, style.color, style.backgroundColor])(getComputedStyle(document.body))");
        return (look[0], look[1], look[2]);
    }

    private static Task<string[]> StyleAsync(Tab tab) =>
        tab.Page.EvaluateAsync<string[]>("(style => [style.letterSpacing, style.lineHeight, style.fontFamily])(getComputedStyle(document.querySelector('main p')))");

    private static async Task<double> HeightAsync(Tab tab) => (await tab.Page.Locator("h1").BoundingBoxAsync())!.Height;

    private static double Number(string pixels) => double.Parse(pixels.Replace("px", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
