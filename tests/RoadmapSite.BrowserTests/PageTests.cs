using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>What a browser makes of a page by itself: complaints, scripts, disk, table roles.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public void Every_template_of_a_page_is_looked_at() =>
        SamplePages.ByTemplate.Keys.Order(StringComparer.Ordinal).ShouldBe(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme", "pages"), "*.sbn-html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task The_browser_has_nothing_to_complain_of_and_asks_no_other_host(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path);
        tab.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Scripts_add_no_words(string path)
    {
        await using var with = await browser.OpenAsync();
        await using var without = await browser.OpenAsync(scripts: false);
        await with.ShowAsync(path);
        await without.ShowAsync(path);
        (await with.ProbeAsync<string>("words")).ShouldBe(await without.ProbeAsync<string>("words"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("primer-1/cos-2024-2028/equipment.html")]
    public async Task Pages_work_from_a_disk(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.Page.GotoAsync(new Uri(Path.Combine(ExampleSite.Folder, path)).AbsoluteUri);
        (await tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop")).ShouldBe("0px");
        await tab.Page.Locator("main a >> visible=true").First.ClickAsync();
        (await tab.Page.TitleAsync()).ShouldNotBeEmpty();
        tab.Page.Url.ShouldStartWith("file:");
        tab.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SamplePages.All), MemberType = typeof(SamplePages))]
    public async Task Tables_keep_their_roles_where_they_flow_row_by_row(string path)
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync(path, 320);
        var wanted = await tab.ProbeAsync<Dictionary<string, int>>("table-roles");
        var session = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var roles = tree!.Value.GetProperty("nodes").EnumerateArray()
            .Where(n => !n.GetProperty("ignored").GetBoolean())
            .Select(n => n.GetProperty("role").GetProperty("value").GetString()!)
            .ToLookup(role => role);
        foreach (var (role, count) in wanted)
        {
            roles[role].Count().ShouldBe(count, role);
        }
    }
}
