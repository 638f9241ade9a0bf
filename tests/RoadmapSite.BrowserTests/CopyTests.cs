using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>What is copied from a page can be searched for.</summary>
public sealed class CopyTests(Browser browser) : IClassFixture<Browser>
{
    private const string Copy = """
        () => {
          getSelection().selectAllChildren(document.querySelector('main'));
          const data = new DataTransfer();
          const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
          document.querySelector('main').dispatchEvent(event);
          return [String(getSelection()), data.getData('text/plain'), data.getData('text/html')];
        }
        """;

    [Fact]
    public async Task Copied_text_has_no_soft_hyphens()
    {
        await using var tab = await browser.OpenAsync();
        await tab.ShowAsync("sergokala/ikt-2022-2027/d1.html");
        var texts = await tab.Page.EvaluateAsync<string[]>(Copy);

        texts[0].ShouldContain("\u00AD");
        texts[1].ShouldBe(texts[0].Replace("\u00AD", "", StringComparison.Ordinal));
        texts[2].ShouldContain("<table");
        texts[2].ShouldNotContain("\u00AD");
        tab.Complaints.ShouldBeEmpty();
    }
}
