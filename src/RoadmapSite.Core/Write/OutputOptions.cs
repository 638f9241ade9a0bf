namespace RoadmapSite.Core.Write;

/// <summary>How the output folder is to be written, and which folders it must not be.</summary>
internal sealed record OutputOptions
{
    /// <summary>Replace file by file inside the folder instead of exchanging the folder as a whole.</summary>
    public bool InPlace { get; init; }

    /// <summary>How places in the folder begin in diagnostics, such as <c>output</c>.</summary>
    public string ShownAs { get; init; } = "output";

    /// <summary>Full paths of input, theme and the like: the output may neither be one of them, nor hold one, nor lie in one.</summary>
    public IReadOnlyList<string> SourceFolders { get; init; } = [];

    /// <summary>Full paths of home directories: the output may neither be one nor hold one, but may lie in one.</summary>
    public IReadOnlyList<string> HomeFolders { get; init; } = [];
}
