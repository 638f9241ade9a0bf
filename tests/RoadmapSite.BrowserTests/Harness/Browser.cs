using Microsoft.Playwright;

namespace RoadmapSite.BrowserTests.Harness;

/// <summary>Chromium with the example site, for the tests of one class. It fails, and says what is missing, where there is no Chromium: a test that is skipped proves nothing.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;
    private StaticServer server = null!;

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

    /// <summary>A tab of its own, with storage of its own.</summary>
    /// <param name="scripts">Whether the scripts of pages run.</param>
    internal async Task<Tab> OpenAsync(bool scripts = true)
    {
        var context = await chromium.NewContextAsync(new() { JavaScriptEnabled = scripts, ReducedMotion = ReducedMotion.Reduce, Locale = "ru-RU" });
        return new Tab(this, context, await context.NewPageAsync());
    }

    /// <summary>A tab for a screen of two device pixels a CSS pixel.</summary>
    internal async Task<Tab> OpenDenseAsync()
    {
        var context = await chromium.NewContextAsync(new() { DeviceScaleFactor = 2, ReducedMotion = ReducedMotion.Reduce, Locale = "ru-RU" });
        return new Tab(this, context, await context.NewPageAsync());
    }

    private static string Executable()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException($"Chromium is not at {path}. On Debian: apt-get install chromium fonts-dejavu-core; elsewhere name it in the variable CHROMIUM.");
    }
}
