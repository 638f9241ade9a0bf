namespace RoadmapSite.Core.Load;

/// <summary>Read access to one folder tree, <c>input/</c> or <c>theme/</c>: a real folder, or files in memory for tests and preview. Paths are relative to the root of the tree, with forward slashes.</summary>
public interface IContentFiles
{
    /// <summary>How places in this tree begin in diagnostics, such as <c>input</c>; a path is shown as <c>input/site.yml</c>.</summary>
    string Root { get; }

    /// <summary>Names of the files directly in a folder, ordinal order; empty when there is no such folder.</summary>
    /// <param name="folder">The folder; empty for the root.</param>
    IReadOnlyList<string> Files(string folder);

    /// <summary>Names of the folders directly in a folder, ordinal order; empty when there is no such folder.</summary>
    /// <param name="folder">The folder; empty for the root.</param>
    IReadOnlyList<string> Folders(string folder);

    /// <summary>Whether a file exists in exactly this case.</summary>
    /// <param name="path">The file.</param>
    bool Exists(string path);

    /// <summary>Size in bytes.</summary>
    /// <param name="path">An existing file.</param>
    long Length(string path);

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">An existing file.</param>
    byte[] Read(string path);
}
