using BenchmarkDotNet.Attributes;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Benchmarks.Stages;

/// <summary>All files of one school, from bytes to drafts.</summary>
[MemoryDiagnoser]
public class LoadBenchmark
{
    private readonly MemoryFiles input = SyntheticContent.Input();

    /// <summary>Reads the school.</summary>
    [Benchmark]
    public int School_drafts() => OrganisationLoader.Load(input, OrganisationKind.School, "school-0001", new DiagnosticBag())!.Roadmaps.Count;
}
