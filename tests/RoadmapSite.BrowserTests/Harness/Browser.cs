using Microsoft.Playwright;

namespace RoadmapSite.BrowserTests.Harness;

/// <summary>Chromium with the example site, for the tests of one class. It fails, and says what is missing, where there is no Chromium: a test that is skipped proves nothing.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;
    private StaticServer server = null!;
    private readonly Dictionary<TabKind, Stack<Tab>> idle = [];

    /// <summary>The address of the site, ending with a slash.</summary>
    public string Address => server.Address;

    public async Task InitializeAsync()
    {
        server = await StaticServer.StartAsync(ExampleSite.Folder);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
        await server.DisposeAsync();
    }

    /// <summary>A tab as if nobody had used it: storage, media and window are as at first.</summary>
    /// <param name="scripts">Whether the scripts of pages run.</param>
    internal Task<Tab> OpenAsync(bool scripts = true) => OpenAsync(new TabKind(scripts, 1));

    /// <summary>A tab for a screen of two device pixels a CSS pixel.</summary>
    internal Task<Tab> OpenDenseAsync() => OpenAsync(new TabKind(Scripts: true, Density: 2));

    /// <summary>Keeps a tab that has been cleared for the next test: to open one takes longer than most tests.</summary>
    /// <param name="tab">The tab.</param>
    internal void TakeBack(Tab tab)
    {
        if (!idle.TryGetValue(tab.Kind, out var tabs))
        {
            idle[tab.Kind] = tabs = [];
        }

        tabs.Push(tab);
    }

    private async Task<Tab> OpenAsync(TabKind kind)
    {
        if (idle.TryGetValue(kind, out var tabs) && tabs.TryPop(out var tab))
        {
            return tab;
        }

        var context = await chromium.NewContextAsync(new() { JavaScriptEnabled = kind.Scripts, DeviceScaleFactor = kind.Density, ReducedMotion = ReducedMotion.Reduce, Locale = "ru-RU" });
        return new Tab(this, kind, context, await context.NewPageAsync());
    }

    private static string Executable()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException($"Chromium is not at {path}. On Debian: apt-get install chromium fonts-dejavu-core; elsewhere name it in the variable CHROMIUM.");
    }
}
