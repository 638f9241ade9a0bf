using Microsoft.Playwright;

namespace RoadmapSite.BrowserTests.Harness;

/// <summary>What cannot be changed in a tab.</summary>
/// <param name="Scripts">Whether the scripts of pages run.</param>
/// <param name="Density">Device pixels a CSS pixel.</param>
internal readonly record struct TabKind(bool Scripts, float Density);

/// <summary>A page of the site in a browser, and what went wrong while it was shown.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly Browser browser;
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Tab(Browser browser, TabKind kind, IBrowserContext context, IPage page)
    {
        this.browser = browser;
        Kind = kind;
        this.context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(!IsOwn(request.Url), $"request to another place: {request.Url}");
        page.RequestFailed += (_, request) => Note(true, $"failed request: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    /// <summary>What cannot be changed in it.</summary>
    public TabKind Kind { get; }

    /// <summary>Whether it must not be used again: what a test adds to each page it shows cannot be taken away.</summary>
    public bool IsSpoilt { get; set; }

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

    public async ValueTask DisposeAsync()
    {
        if (IsSpoilt)
        {
            await context.DisposeAsync();
            return;
        }

        await ClearAsync();
        browser.TakeBack(this);
    }

    // Storage belongs to the site, so it is cleared while a page of it is shown.
    private async Task ClearAsync()
    {
        if (Kind.Scripts)
        {
            await Page.EvaluateAsync("localStorage.clear(); sessionStorage.clear()");
        }

        await context.ClearCookiesAsync();
        await Page.GotoAsync("about:blank");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.SetViewportSizeAsync(1280, 720);
        await Page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Null, ForcedColors = ForcedColors.Null, Contrast = Contrast.Null });
        complaints.Clear();
    }

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
