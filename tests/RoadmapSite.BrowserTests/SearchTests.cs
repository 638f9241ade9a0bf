using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>The search as a reader uses it.</summary>
public sealed class SearchTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_word_in_another_form_is_found_while_it_is_typed()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("primer-1/index.html");
        await tab.Page.ClickAsync("header a[href*='search.html']");
        await tab.Page.FocusAsync("#q");
        await tab.Page.Keyboard.TypeAsync("лицензиями компь");
        await tab.Page.Locator("#search-results", new() { HasTextString = "компьютерный" }).WaitForAsync();
        (await tab.Page.InnerTextAsync("#search-status")).ShouldStartWith("Найдено: ");
        await tab.Page.WaitForFunctionAsync("decodeURIComponent(location.search) === '?q=лицензиями компь&in=primer-1'");
        (await tab.Page.EvaluateAsync<bool>("document.querySelector('#search-list').hidden")).ShouldBeTrue();

        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator("#m_licences").WaitForAsync();
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_found_says_its_state_and_is_found_by_it()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("search.html?q=просрочено&in=primer-1");
        var places = tab.Page.Locator("#search-results .where");
        await places.First.WaitForAsync();
        (await places.AllTextContentsAsync()).ShouldContain(place => place.StartsWith("Мероприятие · Просрочено на ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.1.", "2.1")]
    [InlineData("приказ № 19/1", "Об утверждении")]
    [InlineData("ПОКАЗАТЕЛЯМИ", "Показатели")]
    public async Task A_query_in_the_address_is_answered(string query, string expected)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("search.html?q=" + Uri.EscapeDataString(query));
        (await tab.Page.InnerTextAsync("#search-results")).ShouldContain(expected);
        (await tab.Page.TextContentAsync("#search-results mark")).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Every_result_leads_to_a_place_that_is_there()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("search.html?q=" + Uri.EscapeDataString("школа"));
        while (await tab.Page.QuerySelectorAsync(".search-more") is { } more)
        {
            await more.ClickAsync();
        }

        var addresses = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#search-results a')].map(a => a.getAttribute('href'))");
        addresses.Length.ShouldBeGreaterThan(60);
        foreach (var address in addresses)
        {
            var parts = address.Split('#');
            var page = await File.ReadAllTextAsync(Path.Combine(ExampleSite.Folder, Uri.UnescapeDataString(parts[0])));
            if (parts.Length > 1)
            {
                page.ShouldContain($" id=\"{parts[1]}\"");
            }
        }
    }

    [Fact]
    public async Task The_organisation_that_the_reader_came_from_stands_first_and_repetitions_last()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("search.html?in=primer-1&q=" + Uri.EscapeDataString("карта"));
        while (await tab.Page.QuerySelectorAsync(".search-more") is { } more)
        {
            await more.ClickAsync();
        }

        var addresses = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#search-results a')].map(a => a.getAttribute('href'))");
        addresses[0].ShouldStartWith("primer-1/");
        addresses[^1].ShouldEndWith("print.html");
        (await tab.Page.TitleAsync()).ShouldStartWith("карта — Поиск");
    }

    [Fact]
    public async Task The_status_tells_how_many_of_those_found_are_shown()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("search.html?q=" + Uri.EscapeDataString("школа"));
        (await tab.Page.InnerTextAsync("#search-status")).ShouldMatch(@"^Найдено: \d+, показано 30$");
        await tab.Page.ClickAsync(".search-more");
        (await tab.Page.InnerTextAsync("#search-status")).ShouldMatch(@"^Найдено: \d+, показано 60$");
    }

    [Fact]
    public async Task Links_of_one_text_are_told_apart_by_their_organisation()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("search.html?q=" + Uri.EscapeDataString("мероприятия"));
        var texts = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#search-results a')].map(a => a.textContent)");
        texts.Where(text => text.StartsWith("Мероприятия — ", StringComparison.Ordinal)).Count().ShouldBeGreaterThan(3);
        texts.ShouldBeUnique();
    }

    [Fact]
    public async Task Nothing_found_gives_advice_and_the_list()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("search.html?q=" + Uri.EscapeDataString("бегемот"));
        (await tab.Page.TextContentAsync("#search-status")).ShouldBe("Ничего не нашлось.");
        (await tab.Page.TextContentAsync("#search-results")).ShouldStartWith("Проверьте, нет ли опечатки");
        (await tab.Page.EvaluateAsync<bool>("document.querySelector('#search-list').hidden")).ShouldBeFalse();
    }
}
