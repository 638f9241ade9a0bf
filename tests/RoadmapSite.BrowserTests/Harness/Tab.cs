using Microsoft.Playwright;

namespace RoadmapSite.BrowserTests.Harness;

/// <summary>A page of the site in a browser, and what went wrong while it was shown.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly Browser browser;
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Tab(Browser browser, IBrowserContext context, IPage page)
    {
        this.browser = browser;
        this.context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(!IsOwn(request.Url), $"request to another place: {request.Url}");
        page.RequestFailed += (_, request) => Note(true, $"failed request: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    /// <summary>What Playwright calls the page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the console, requests to other hosts, files that are missing.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Shows a page of the site.</summary>
    /// <param name="path">Its path, without a leading slash.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    public async Task ShowAsync(string path, int width = 1280)
    {
        await ResizeAsync(width);
        await Page.GotoAsync(browser.Address + path);
    }

    /// <summary>Changes the width of the window.</summary>
    /// <param name="width">CSS pixels.</param>
    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, 800);

    /// <summary>Evaluates a function of Probes.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="probe">Name of the file without extension.</param>
    /// <param name="argument">Its argument.</param>
    public Task<T> ProbeAsync<T>(string probe, object? argument = null) => Page.EvaluateAsync<T>(Text(probe), argument);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static string Text(string probe)
    {
        using var stream = typeof(Tab).Assembly.GetManifestResourceStream(probe + ".js") ?? throw new ArgumentException($"There is no probe {probe}.", nameof(probe));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void Note(bool wrong, string complaint)
    {
        if (wrong)
        {
            complaints.Add(complaint);
        }
    }

    private bool IsOwn(string url) => url.StartsWith(browser.Address, StringComparison.Ordinal) || url.StartsWith("file:", StringComparison.Ordinal);
}
