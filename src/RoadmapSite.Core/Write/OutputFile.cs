namespace RoadmapSite.Core.Write;

/// <summary>How a file compares with what stands in the output folder.</summary>
internal enum FileChange
{
    /// <summary>Nothing of that name is there.</summary>
    Added,

    /// <summary>Other bytes are there.</summary>
    Changed,

    /// <summary>The same bytes are there.</summary>
    Unchanged,
}

/// <summary>A file of the new site: what of it stays in memory once its bytes are staged.</summary>
/// <param name="path">Path in the output folder, with forward slashes.</param>
/// <param name="source">The file of the author or of the theme it comes from.</param>
internal sealed class OutputFile(string path, string source)
{
    /// <summary>Path in the output folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The file of the author or of the theme it comes from.</summary>
    public string Source { get; } = source;

    /// <summary>SHA-256 of its bytes; empty until they are known.</summary>
    public byte[] Hash { get; set; } = [];

    /// <summary>How it compares with what stands in the output folder.</summary>
    public FileChange Change { get; set; }
}
