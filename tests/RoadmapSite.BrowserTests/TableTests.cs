using Microsoft.Playwright;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>Sorting and filtering of tables: controls that scripts add, and nothing else (ACCESSIBILITY.md 3.3).</summary>
public sealed class TableTests(Browser browser) : IClassFixture<Browser>
{
    private const string Schools = "primer-district/schools.html";
    private const string Cards = "primer-1/cos-2024-2028/equipment.html";
    private const string Columns = "sergokala/ikt-2022-2027/d4.html";
    private const string Documents = "primer-1/documents.html";

    [Fact]
    public async Task A_head_sorts_its_table_says_so_and_keeps_missing_values_at_the_end()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Schools);
        await tab.Page.EvaluateAsync("document.querySelector('th[data-sort=n]').closest('table').tBodies[0].rows[0].cells[2].outerHTML = '<td class=\"none\">нет данных</td>'");
        var head = tab.Page.Locator("th[data-sort=n]").First;
        await head.GetByRole(AriaRole.Button).PressAsync("Enter");
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        var rising = await ColumnAsync(tab);
        rising[^1].ShouldBe("нет данных");
        rising[..^1].Select(int.Parse).ShouldBeInOrder(SortDirection.Ascending);
        (await tab.Page.Locator("#said").TextContentAsync()).ShouldBe("Отсортировано по возрастанию: Отчётов просрочено");

        await head.GetByRole(AriaRole.Button).PressAsync("Enter");
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        var falling = await ColumnAsync(tab);
        falling[^1].ShouldBe("нет данных");
        falling[..^1].Select(int.Parse).ShouldBeInOrder(SortDirection.Descending);

        await tab.Page.Locator("th[data-sort=s]").First.GetByRole(AriaRole.Button).ClickAsync();
        (await tab.Page.Locator("[aria-sort]").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Sorted_rows_stay_under_their_heading_and_come_back()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Schools);
        const string Rows = "[...document.querySelector('th[data-sort=n]').closest('table').tBodies[0].rows].map(row => row.textContent)";
        await tab.Page.EvaluateAsync("() => { const body = document.querySelector('th[data-sort=n]').closest('table').tBodies[0]; for (const [at, name] of [[2, 'Б'], [0, 'А']]) { const row = body.rows[at].cloneNode(false); row.className = 'group'; row.innerHTML = `<th colspan=\"9\">${name}</th>`; body.rows[at].before(row); } }");
        var before = await tab.Page.EvaluateAsync<string[]>(Rows);
        await tab.Page.Locator("th[data-sort=s]").First.GetByRole(AriaRole.Button).ClickAsync();
        await tab.Page.Locator("th[data-sort=s]").First.GetByRole(AriaRole.Button).ClickAsync();
        var after = await tab.Page.EvaluateAsync<string[]>(Rows);
        after.ShouldNotBe(before);
        var border = Array.IndexOf(before, "Б");
        Array.IndexOf(after, "А").ShouldBe(0);
        Array.IndexOf(after, "Б").ShouldBe(border);
        after[..border].ShouldBe(before[..border], ignoreOrder: true);
    }

    [Fact]
    public async Task Heads_that_a_narrow_window_hides_are_no_stops_of_the_keyboard_from_the_start()
    {
        await using var tab = await browser.OpenAsync();
        tab.IsSpoilt = true;
        await tab.Page.AddInitScriptAsync("document.addEventListener('DOMContentLoaded', () => { window.stops = [...document.querySelectorAll('thead button')].map(b => b.tabIndex) })");
        await tab.ShowAsync(Schools, 320);
        (await tab.Page.EvaluateAsync<int[]>("window.stops")).Distinct().ShouldBe([-1]);
        await tab.ShowAsync(Schools);
        (await tab.Page.EvaluateAsync<int[]>("window.stops")).Distinct().ShouldBe([0]);
    }

    [Fact]
    public async Task A_long_list_can_be_filtered_by_words()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Documents);
        var items = tab.Page.Locator(".documents > li");
        var all = await items.CountAsync();
        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("ПРИКАЗ 14");
        var left = await tab.Page.Locator(".documents > li:visible").CountAsync();
        left.ShouldBeInRange(1, all - 1);
        (await tab.Page.Locator(".filter output").TextContentAsync()).ShouldBe($"Показано: {left} из {all}");
        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("");
        (await tab.Page.Locator(".documents > li:visible").CountAsync()).ShouldBe(all);
    }

    [Theory]
    [InlineData(Cards, "приказ", 1280)]
    [InlineData(Cards, "приказ", 320)]
    [InlineData(Columns, "педагог", 1280)]
    [InlineData(Columns, "педагог", 320)]
    public async Task Rows_that_are_filtered_out_are_not_seen_in_any_layout(string path, string word, int width)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path, width);
        var rows = tab.Page.Locator(".filter + table > tbody > tr:not(.group):visible");
        var all = await rows.CountAsync();
        await tab.Page.Locator(".filter input").FillAsync(word);
        (await rows.CountAsync()).ShouldBeInRange(1, all - 1);
        (await rows.AllTextContentsAsync()).ShouldAllBe(text => text.Replace("\u00AD", "").Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_control_that_does_nothing()
    {
        await using var tab = await browser.OpenAsync(scripts: false);
        foreach (var path in new[] { Schools, Documents })
        {
            await tab.ShowAsync(path);
            (await tab.Page.Locator("main :is(button, input, select):visible").CountAsync()).ShouldBe(0);
        }
    }

    [Fact]
    public async Task Heads_that_a_narrow_screen_hides_are_no_stops_of_the_keyboard()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Schools);
        var button = tab.Page.Locator("th[data-sort=n] button").First;
        await Assertions.Expect(button).ToHaveAttributeAsync("tabindex", "0");
        await tab.ResizeAsync(320);
        await Assertions.Expect(button).ToHaveAttributeAsync("tabindex", "-1");
    }

    [Fact]
    public async Task Where_heads_are_hidden_a_list_sorts_says_so_and_gives_the_first_order_back()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(Cards, 320);
        var list = tab.Page.GetByLabel("Сортировать: Мероприятия");
        var first = await DeadlinesAsync(tab);
        await list.FocusAsync();
        await list.SelectOptionAsync("«Срок» — по возрастанию");
        var rising = await DeadlinesAsync(tab);
        rising.ShouldNotBe(first);
        rising.Where(day => day.Length > 0).ShouldBeInOrder(SortDirection.Ascending);
        (await tab.Page.Locator("#said").TextContentAsync()).ShouldBe("Отсортировано по возрастанию: Срок");

        await list.SelectOptionAsync("«Срок» — по убыванию");
        (await DeadlinesAsync(tab)).Where(day => day.Length > 0).ShouldBeInOrder(SortDirection.Descending);

        await list.SelectOptionAsync("как в документе");
        (await DeadlinesAsync(tab)).ShouldBe(first);

        await tab.ShowAsync(Schools, 320);
        var schools = tab.Page.Locator(".sorter").First;
        await Assertions.Expect(schools).ToBeVisibleAsync();
        await tab.ResizeAsync(1280);
        await Assertions.Expect(schools).ToBeHiddenAsync();
    }

    // A row under a merged cell goes with the row above it.
    private static Task<string[]> DeadlinesAsync(Tab tab) =>
        tab.Page.EvaluateAsync<string[]>("[...document.querySelector('th[data-sort=d]').closest('table').tBodies[0].rows].filter((row, i, rows) => !rows.slice(0, i).some((above, at) => [...above.cells].some(cell => at + cell.rowSpan > i))).map(row => row.querySelector('[data-value]')?.dataset.value ?? '')");

    private static Task<string[]> ColumnAsync(Tab tab) =>
        tab.Page.EvaluateAsync<string[]>("[...document.querySelector('th[data-sort=n]').closest('table').tBodies[0].rows].map(row => row.cells[2].lastChild.textContent.trim())");
}
