namespace RoadmapSite.Core.Load;

/// <summary>A real folder. Names are compared in exact case on every system, and links that lead out of the folder are as if absent.</summary>
internal sealed class FolderFiles : IContentFiles
{
    private readonly string folder;
    private readonly string realFolder;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="root">How its places begin in diagnostics, such as <c>input</c>.</param>
    public FolderFiles(string folder, string root)
    {
        this.folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        realFolder = RealPath(this.folder);
        Root = root;
    }

    /// <inheritdoc/>
    public string Root { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => Names(folder, entry => entry is FileInfo);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) => Names(folder, entry => entry is DirectoryInfo);

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var full = Inside(path);
        return full is not null && File.Exists(full) && IsExactCase(path) && IsReallyInside(full);
    }

    /// <inheritdoc/>
    public long Length(string path) => new FileInfo(Required(path)).Length;

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Required(path));

    private string[] Names(string path, Func<FileSystemInfo, bool> wanted)
    {
        var full = Inside(path);
        if (full is null || !Directory.Exists(full))
        {
            return [];
        }

        var names = new DirectoryInfo(full).EnumerateFileSystemInfos()
            .Where(entry => wanted(entry) && (entry.LinkTarget is null || IsReallyInside(entry.FullName)))
            .Select(entry => entry.Name)
            .ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    private string Required(string path) =>
        Inside(path) is { } full && IsReallyInside(full)
            ? full
            : throw new FileNotFoundException("Outside the content folder.", path);

    private string? Inside(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, path)));
        return IsBelow(full, folder) ? full : null;
    }

    private bool IsReallyInside(string full) => IsBelow(RealPath(full), realFolder);

    // With the separator: /a/bc is not inside /a/b.
    private static bool IsBelow(string full, string parent) =>
        full == parent || full.StartsWith(parent + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Windows and macOS find «Order.md» when asked for «order.md»; a web server will not.
    private bool IsExactCase(string path)
    {
        var slash = path.LastIndexOf('/');
        var (parent, name) = slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
        return Files(parent).Contains(name, StringComparer.Ordinal);
    }

    private static string RealPath(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        var target = entry.LinkTarget is null ? null : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        return target is not null ? RealPath(target) : Path.Combine(RealPath(parent), Path.GetFileName(path));
    }
}
