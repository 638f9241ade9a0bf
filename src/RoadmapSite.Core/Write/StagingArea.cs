using System.Collections.Concurrent;

namespace RoadmapSite.Core.Write;

/// <summary>The new tree while it is built. Nothing is made on the disk before the first file that differs. Safe for several threads.</summary>
/// <param name="places">Where the tree stands.</param>
/// <param name="files">The disk.</param>
internal sealed class StagingArea(OutputPlaces places, IFileOperations files)
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Puts a file of new content into the tree.</summary>
    /// <param name="path">Path in the output folder.</param>
    /// <param name="content">Its bytes.</param>
    public void Write(string path, ReadOnlySpan<byte> content) => files.WriteFile(PlaceFor(path), content);

    /// <summary>Puts a copy of some file into the tree.</summary>
    /// <param name="path">Path in the output folder.</param>
    /// <param name="fromFile">Full path of the file.</param>
    public void Copy(string path, string fromFile) => files.CopyFile(fromFile, PlaceFor(path));

    /// <summary>Takes a file of the published tree over with its time.</summary>
    /// <param name="path">Path in the output folder.</param>
    public void Keep(string path) => files.KeepFile(places.Published(path), PlaceFor(path));

    /// <summary>Makes an empty folder in the tree.</summary>
    /// <param name="path">Path in the output folder.</param>
    public void AddFolder(string path) => EnsureFolder(places.Staged(path));

    private string PlaceFor(string path)
    {
        var file = places.Staged(path);
        EnsureFolder(Path.GetDirectoryName(file)!);
        return file;
    }

    private void EnsureFolder(string folder)
    {
        if (!folders.ContainsKey(folder))
        {
            files.CreateFolder(folder);
            folders.TryAdd(folder, true);
        }
    }
}
