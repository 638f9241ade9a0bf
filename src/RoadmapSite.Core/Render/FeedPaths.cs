namespace RoadmapSite.Core.Render;

/// <summary>Where feeds stand. The extension is one that every web server knows, for some refuse to serve others.</summary>
internal static class FeedPaths
{
    /// <summary>The feed of changes, in the folder of an organisation and at the root of the site.</summary>
    public const string Changes = "changes.xml";
}
