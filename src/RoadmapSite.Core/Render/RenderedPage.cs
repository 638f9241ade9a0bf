namespace RoadmapSite.Core.Render;

/// <summary>A finished page, not yet verified or written.</summary>
/// <param name="Path">Path in the output folder, with forward slashes, such as <c>sosh-1/index.html</c>.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Source">The file of input/ it is made from, for the manifest and for findings; the theme's page template where no single file is.</param>
public sealed record RenderedPage(string Path, string Html, string Source)
{
    /// <summary>Latest day of its content; null when no date is known.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>What the organisation of the page is called for short; null on the pages of the site.</summary>
    public string? Organisation { get; init; }

    /// <summary>Page or piece of another site's page.</summary>
    public RenderedKind Kind { get; init; }

    /// <summary>Whether it only stands at a former address and names the new one: then no page links to it, and none needs to.</summary>
    public bool IsFormerAddress { get; init; }
}
