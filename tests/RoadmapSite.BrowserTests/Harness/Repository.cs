namespace RoadmapSite.BrowserTests.Harness;

/// <summary>The checkout that the tests run from.</summary>
internal static class Repository
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RoadmapSite.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("RoadmapSite.sln is not above the tests.");
        }

        return folder;
    }
}
