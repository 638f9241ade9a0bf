using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>The example of the repository as it is with a known address, built once for the tests of a class.</summary>
public sealed class PublishedExample : IDisposable
{
    /// <summary>The address.</summary>
    internal const string BaseUrl = "https://cos.example.org/digital";

    private readonly TemporaryFolder folder = new TemporaryFolder().WithExample();

    public PublishedExample()
    {
        folder.Write("input/site.yml", folder.Read("input/site.yml") + $"\nbase_url: {BaseUrl}/\n");
        Result = ProgramRun.Inside(folder.Folder, "build");
        Files = folder.Files("output");
    }

    /// <summary>All files of the site.</summary>
    internal SortedDictionary<string, byte[]> Files { get; }

    /// <summary>What the run gave.</summary>
    internal RunResult Result { get; }

    public void Dispose() => folder.Dispose();
}
