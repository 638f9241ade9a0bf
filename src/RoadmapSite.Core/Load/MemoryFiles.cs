using System.Text;

namespace RoadmapSite.Core.Load;

/// <summary>A folder tree in memory, for tests and for the preview of unsaved text.</summary>
internal sealed class MemoryFiles : IContentFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>An empty tree.</summary>
    /// <param name="root">How its places begin in diagnostics.</param>
    public MemoryFiles(string root = "input") => Root = root;

    /// <inheritdoc/>
    public string Root { get; }

    /// <summary>Paths of all files, ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys;

    /// <summary>Adds or replaces a file.</summary>
    /// <param name="path">Its path, with forward slashes.</param>
    /// <param name="text">Its text, stored as UTF-8 without BOM.</param>
    public void Set(string path, string text) => files[path] = Encoding.UTF8.GetBytes(text);

    /// <summary>Adds or replaces a file.</summary>
    /// <param name="path">Its path, with forward slashes.</param>
    /// <param name="bytes">Its bytes.</param>
    public void Set(string path, byte[] bytes) => files[path] = bytes;

    /// <summary>Removes a file, if it is there.</summary>
    /// <param name="path">Its path.</param>
    public void Remove(string path) => files.Remove(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) =>
        [.. Below(folder).Where(rest => !rest.Contains('/', StringComparison.Ordinal))];

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) =>
        [.. Below(folder)
            .Where(rest => rest.Contains('/', StringComparison.Ordinal))
            .Select(rest => rest[..rest.IndexOf('/', StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public long Length(string path) => files[path].Length;

    /// <inheritdoc/>
    public byte[] Read(string path) => files[path];

    private IEnumerable<string> Below(string folder)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return files.Keys
            .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => path[prefix.Length..]);
    }
}
