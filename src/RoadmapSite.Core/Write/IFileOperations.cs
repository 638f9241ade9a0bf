namespace RoadmapSite.Core.Write;

/// <summary>Everything this room changes on a disk, so that a test can let any single step fail. Failures are <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</summary>
internal interface IFileOperations
{
    /// <summary>Makes a folder and the folders above it; does nothing when it is there.</summary>
    /// <param name="folder">Full path.</param>
    void CreateFolder(string folder);

    /// <summary>Writes a new file, or replaces one.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="content">Its bytes.</param>
    void WriteFile(string file, ReadOnlySpan<byte> content);

    /// <summary>Copies the bytes of a file, not its time or rights.</summary>
    /// <param name="from">Full path of the file to read.</param>
    /// <param name="to">Full path of the file to write.</param>
    void CopyFile(string from, string to);

    /// <summary>Lets a file, or a symbolic link itself, stand at a second path with its time: by a hard link where that works, else by a copy.</summary>
    /// <param name="from">Full path of what is there.</param>
    /// <param name="to">Full path of what is to be made.</param>
    void KeepFile(string from, string to);

    /// <summary>Renames a file over another.</summary>
    /// <param name="from">Full path.</param>
    /// <param name="to">Full path on the same file system.</param>
    void MoveFile(string from, string to);

    /// <summary>Renames a folder.</summary>
    /// <param name="from">Full path.</param>
    /// <param name="to">Full path on the same file system, where nothing is.</param>
    void MoveFolder(string from, string to);

    /// <summary>Lets two folders take each other's place in one indivisible step.</summary>
    /// <param name="first">Full path.</param>
    /// <param name="second">Full path on the same file system.</param>
    /// <returns>False when this system or file system has no such step.</returns>
    bool TryExchangeFolders(string first, string second);

    /// <summary>Deletes a file or a symbolic link; does nothing when there is none, or a folder.</summary>
    /// <param name="file">Full path.</param>
    void DeleteFile(string file);

    /// <summary>Deletes a folder with everything in it; does nothing when there is none.</summary>
    /// <param name="folder">Full path.</param>
    void DeleteFolder(string folder);

    /// <summary>Deletes a folder if nothing is in it.</summary>
    /// <param name="folder">Full path.</param>
    void DeleteEmptyFolder(string folder);
}
