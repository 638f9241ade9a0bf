namespace RoadmapSite.Core.Load;

/// <summary>A real folder. Names are compared in exact case on every system, and links that lead out of the folder are as if absent.</summary>
internal sealed class FolderFiles : IContentFiles
{
    private readonly string folder;
    private readonly string? realFolder;

    // Files of a folder are asked for one after another; only the latest answers are kept. A race costs a second look, no more.
    private volatile Listing? latestListing;
    private volatile string? latestSafeFolder;

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
    public IReadOnlyList<string> Files(string folder) => List(folder).Files;

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) => List(folder).Folders;

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        // Windows and macOS find «Order.md» when asked for «order.md»; a web server will not. So names are looked up in the listing.
        var slash = path.LastIndexOf('/');
        var (parent, name) = slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
        return Array.BinarySearch(List(parent).Files, name, StringComparer.Ordinal) >= 0;
    }

    /// <inheritdoc/>
    public long Length(string path) => new FileInfo(Required(path)).Length;

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Required(path));

    private Listing List(string path)
    {
        if (latestListing is { } latest && latest.Path == path)
        {
            return latest;
        }

        var full = Inside(path);
        var listing = full is null || !IsReallyInside(full) || !Directory.Exists(full)
            ? new Listing(path, [], [])
            : Enumerate(path, new DirectoryInfo(full));
        latestListing = listing;
        return listing;
    }

    private Listing Enumerate(string path, DirectoryInfo directory)
    {
        var files = new List<string>();
        var folders = new List<string>();
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (!IsLink(entry) || IsBelow(RealPath(entry.FullName), realFolder))
            {
                (entry is DirectoryInfo ? folders : files).Add(entry.Name);
            }
        }

        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return new Listing(path, [.. files], [.. folders]);
    }

    private string Required(string path) => Inside(path) is { } full && IsReallyInside(full)
        ? full
        : throw new FileNotFoundException("Outside the content folder.", path);

    private string? Inside(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, path)));
        return IsBelow(full, folder) ? full : null;
    }

    private bool IsReallyInside(string full)
    {
        var parent = Path.GetDirectoryName(full);
        if (full != folder && parent != latestSafeFolder)
        {
            if (!IsBelow(RealPath(parent!), realFolder))
            {
                return false;
            }

            latestSafeFolder = parent;
        }

        return !IsLink(new FileInfo(full)) || IsBelow(RealPath(full), realFolder);
    }

    // What does not exist counts as a link, too: the longer look finds that it is not there.
    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // With the separator: /a/bc is not inside /a/b.
    private static bool IsBelow(string? full, string? parent) =>
        full is not null && (full == parent || full.StartsWith(parent + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    // Null for a link that goes round in a circle.
    private static string? RealPath(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (entry.LinkTarget is null)
        {
            return RealPath(parent) is { } realParent ? Path.Combine(realParent, Path.GetFileName(path)) : null;
        }

        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed record Listing(string Path, string[] Files, string[] Folders);
}
