namespace RoadmapSite.Core.Write;

/// <summary>Keeps a second run out of the same output folder. The operating system holds the lock, so a killed run leaves none, only a file that says nothing.</summary>
internal sealed class FolderLock : IDisposable
{
    private static int opens;

    private readonly string file;
    private readonly FileStream stream;

    private FolderLock(string file, FileStream stream)
    {
        this.file = file;
        this.stream = stream;
    }

    /// <summary>Takes the lock.</summary>
    /// <param name="file">The lock file; it is deleted when the lock is released.</param>
    /// <returns>Null when another run holds it.</returns>
    /// <exception cref="UnauthorizedAccessException">No right to make the file.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the file is not there.</exception>
    public static FolderLock? TryTake(string file)
    {
        FileStream opened;
        try
        {
            opened = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }

        if (NamesStill(file, opened))
        {
            return new FolderLock(file, opened);
        }

        opened.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // While it is locked nobody else can take the name for theirs; Windows deletes no open file.
        if (!OperatingSystem.IsWindows())
        {
            TryDelete();
            stream.Dispose();
            return;
        }

        stream.Dispose();
        TryDelete();
    }

    // Where an open file can be deleted, its last owner may have done so between our opening and our locking it, and a
    // third run may by now have locked a new file of that name. A length that only our file has tells them apart.
    private static bool NamesStill(string file, FileStream opened)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        opened.SetLength(1 + ((((long)Environment.ProcessId << 8) + Interlocked.Increment(ref opens)) % (1 << 30)));
        var found = new FileInfo(file);
        return found.Exists && found.Length == opened.Length;
    }

    private void TryDelete()
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another run has opened it, or the folder has become read-only: the file itself locks nothing.
        }
    }
}
