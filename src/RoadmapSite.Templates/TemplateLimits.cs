namespace RoadmapSite.Templates;

/// <summary>What one rendering may use up. Past a limit it stops with an error.</summary>
public sealed record TemplateLimits
{
    /// <summary>Limits that a page of a roadmap never meets.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>How deep includes may nest; 1 allows one include, 0 none.</summary>
    public int IncludeDepth { get; init; } = 32;

    /// <summary>Turns of all loops of one rendering together.</summary>
    public int LoopTurns { get; init; } = 1_000_000;

    /// <summary>Characters of output.</summary>
    public int OutputLength { get; init; } = 32 * 1024 * 1024;
}
