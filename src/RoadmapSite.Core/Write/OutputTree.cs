namespace RoadmapSite.Core.Write;

/// <summary>What stands in the output folder now besides our own files.</summary>
/// <param name="Files">Files and symbolic links that the last manifest does not list, ordinal order.</param>
/// <param name="EmptyFolders">Folders with nothing in them that no file of the last manifest lay in, ordinal order.</param>
internal sealed record ForeignContent(IReadOnlyList<string> Files, IReadOnlyList<string> EmptyFolders);

/// <summary>Reads the output folder.</summary>
internal static class OutputTree
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Finds what is not ours.</summary>
    /// <param name="root">The output folder; it may be missing.</param>
    /// <param name="ours">Paths of the last manifest.</param>
    public static ForeignContent FindForeign(string root, IReadOnlySet<string> ours)
    {
        var files = new List<string>();
        var emptyFolders = new List<string>();
        if (Directory.Exists(root))
        {
            var ourFolders = ours.SelectMany(OutputPath.FoldersOf).ToHashSet(StringComparer.Ordinal);
            Walk(new DirectoryInfo(root), "", path => !ours.Contains(path), path => !ourFolders.Contains(path), files, emptyFolders);
        }

        files.Sort(StringComparer.Ordinal);
        emptyFolders.Sort(StringComparer.Ordinal);
        return new ForeignContent(files, emptyFolders);
    }

    /// <summary>How a file of the output folder compares with new content. A symbolic link never equals a file.</summary>
    /// <param name="file">Full path of the old file.</param>
    /// <param name="content">The new content.</param>
    public static FileChange Compare(string file, ReadOnlySpan<byte> content)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
        {
            return FileChange.Added;
        }

        if (info.LinkTarget is not null || info.Length != content.Length)
        {
            return FileChange.Changed;
        }

        using var handle = File.OpenHandle(file);
        using var block = new RentedBlock(BlockSize);
        for (var offset = 0; offset < content.Length;)
        {
            var read = RandomAccess.Read(handle, block.Span, offset);
            if (read == 0 || !content[offset..].StartsWith(block.Span[..read]))
            {
                return FileChange.Changed;
            }

            offset += read;
        }

        return FileChange.Unchanged;
    }

    /// <summary>How a file of the output folder compares with another file, of any size.</summary>
    /// <param name="file">Full path of the old file.</param>
    /// <param name="other">Full path of the file that is to stand there.</param>
    public static FileChange Compare(string file, FileInfo other)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
        {
            return FileChange.Added;
        }

        if (info.LinkTarget is not null || info.Length != other.Length)
        {
            return FileChange.Changed;
        }

        using var old = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, BlockSize);
        using var next = new FileStream(other.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, BlockSize);
        using var oldBlock = new RentedBlock(BlockSize);
        using var nextBlock = new RentedBlock(BlockSize);
        while (true)
        {
            var oldRead = old.ReadAtLeast(oldBlock.Span, BlockSize, throwOnEndOfStream: false);
            var nextRead = next.ReadAtLeast(nextBlock.Span, BlockSize, throwOnEndOfStream: false);
            if (!oldBlock.Span[..oldRead].SequenceEqual(nextBlock.Span[..nextRead]))
            {
                return FileChange.Changed;
            }

            if (oldRead < BlockSize)
            {
                return FileChange.Unchanged;
            }
        }
    }

    private static void Walk(
        DirectoryInfo folder, string prefix, Predicate<string> isForeignFile, Predicate<string> isForeignFolder, List<string> files, List<string> emptyFolders)
    {
        var empty = true;
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (prefix.Length == 0 && entry.Name.StartsWith(OutputPlaces.WorkPrefix, StringComparison.Ordinal))
            {
                continue;
            }

            empty = false;
            var path = prefix + entry.Name;
            if (entry is DirectoryInfo inner && entry.LinkTarget is null)
            {
                Walk(inner, path + "/", isForeignFile, isForeignFolder, files, emptyFolders);
            }
            else if (path != Manifest.FileName && isForeignFile(path))
            {
                files.Add(path);
            }
        }

        if (empty && prefix.Length > 0 && isForeignFolder(prefix[..^1]))
        {
            emptyFolders.Add(prefix[..^1]);
        }
    }
}
