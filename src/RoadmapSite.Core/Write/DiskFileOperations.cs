namespace RoadmapSite.Core.Write;

/// <summary>The real disk.</summary>
/// <param name="exchange">Whether to use the indivisible exchange where the system has it.</param>
internal sealed class DiskFileOperations(bool exchange = true) : IFileOperations
{
    /// <inheritdoc/>
    public void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    /// <inheritdoc/>
    public void WriteFile(string file, ReadOnlySpan<byte> content) => File.WriteAllBytes(file, content);

    /// <inheritdoc/>
    public void CopyFile(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        using var target = new FileStream(to, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        source.CopyTo(target);
    }

    /// <inheritdoc/>
    public void KeepFile(string from, string to)
    {
        if (SystemCalls.TryLink(from, to))
        {
            return;
        }

        var info = new FileInfo(from);
        if (info.LinkTarget is { } target)
        {
            File.CreateSymbolicLink(to, target);
            return;
        }

        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, info.LastWriteTimeUtc);
    }

    /// <inheritdoc/>
    public void MoveFile(string from, string to) => File.Move(from, to, overwrite: true);

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <inheritdoc/>
    public bool TryExchangeFolders(string first, string second) => exchange && SystemCalls.TryExchange(first, second);

    /// <inheritdoc/>
    public void DeleteFile(string file)
    {
        // A folder may by now stand where the file was.
        if (File.Exists(file) || new FileInfo(file).LinkTarget is not null)
        {
            File.Delete(file);
        }
    }

    /// <inheritdoc/>
    public void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void DeleteEmptyFolder(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
