using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>The example of the repository, built once for the tests of a class.</summary>
public sealed class ExampleSite : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().WithExample();

    public ExampleSite()
    {
        Result = ProgramRun.Inside(folder.Folder, "build");
        Files = folder.Files("output");
    }

    /// <summary>All files of the site.</summary>
    internal SortedDictionary<string, byte[]> Files { get; }

    /// <summary>What the run gave.</summary>
    internal RunResult Result { get; }

    public void Dispose() => folder.Dispose();
}

/// <summary>Tests that change what a whole process shares, such as the culture.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
