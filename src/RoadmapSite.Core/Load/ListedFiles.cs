namespace RoadmapSite.Core.Load;

/// <summary>A folder tree whose listings are asked for once. Lives as long as one organisation is loaded, so that all its rules see the same files.</summary>
/// <param name="files">The tree.</param>
internal sealed class ListedFiles(IContentFiles files) : IContentFiles
{
    private readonly Dictionary<string, (IReadOnlyList<string> Files, IReadOnlyList<string> Folders)> listings = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Root => files.Root;

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => List(folder).Files;

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) => List(folder).Folders;

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? files.Exists(path) : List(path[..slash]).Files.Contains(path[(slash + 1)..], StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public long Length(string path) => files.Length(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => files.Read(path);

    private (IReadOnlyList<string> Files, IReadOnlyList<string> Folders) List(string folder)
    {
        if (listings.TryGetValue(folder, out var known))
        {
            return known;
        }

        // A folder that its parent does not list need not be looked for.
        var slash = folder.LastIndexOf('/');
        var isThere = slash < 0 || !listings.TryGetValue(folder[..slash], out var above) || above.Folders.Contains(folder[(slash + 1)..], StringComparer.Ordinal);
        var listing = isThere ? (files.Files(folder), files.Folders(folder)) : (Array.Empty<string>(), Array.Empty<string>());
        listings.Add(folder, listing);
        return listing;
    }
}
