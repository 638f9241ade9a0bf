using Microsoft.Playwright;

namespace RoadmapSite.BrowserTests.Harness;

/// <summary>How a reader has set the system: colours and width.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Scheme">Light or dark.</param>
/// <param name="Forced">Whether the system forces its own colours.</param>
internal sealed record Look(string Name, int Width, ColorScheme Scheme, ForcedColors Forced)
{
    /// <summary>The widest and the narrowest window in light, dark and forced colours.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        .. new[] { 1280, 320 }.SelectMany(width => new[]
        {
            new Look($"light, {width} px", width, ColorScheme.Light, ForcedColors.None),
            new Look($"dark, {width} px", width, ColorScheme.Dark, ForcedColors.None),
            new Look($"forced colours, {width} px", width, ColorScheme.Dark, ForcedColors.Active),
        }),
    ];

    /// <summary>Sets a tab so, without loading the page anew.</summary>
    /// <param name="tab">The tab.</param>
    public async Task ApplyAsync(Tab tab)
    {
        await tab.ResizeAsync(Width);
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = Scheme, ForcedColors = Forced });
    }
}
