using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace RoadmapSite.BrowserTests.Harness;

/// <summary>Serves a folder as any web host would, on a port that the system chooses.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private StaticServer(WebApplication application) => this.application = application;

    /// <summary>The address of the folder, ending with a slash.</summary>
    public string Address => application.Urls.First() + "/";

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">The folder.</param>
    public static async Task<StaticServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), StaticFileOptions = { ServeUnknownFileTypes = true } });
        await site.StartAsync();
        return new StaticServer(site);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
