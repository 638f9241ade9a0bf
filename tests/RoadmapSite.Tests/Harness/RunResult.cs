namespace RoadmapSite.Tests.Harness;

/// <summary>What a run of the program gave.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record RunResult(int Code, string Output, string Errors);
