namespace RoadmapSite.Core.Write;

/// <summary>Completes the new tree beside the old one and lets them change places: readers see the whole old site or the whole new one.</summary>
/// <param name="places">Where both trees stand.</param>
/// <param name="staging">The new tree, with the files that differ.</param>
/// <param name="files">The disk.</param>
internal sealed class FolderExchange(OutputPlaces places, StagingArea staging, IFileOperations files) : IPublisher
{
    /// <inheritdoc/>
    public bool LeavesOldIntact => true;

    /// <inheritdoc/>
    public void Publish(Publication publication)
    {
        Complete(publication);
        if (!Directory.Exists(places.Root))
        {
            files.MoveFolder(places.Staging, places.Root);
        }
        else if (!files.TryExchangeFolders(places.Staging, places.Root))
        {
            RenameTwice();
        }
    }

    private void Complete(Publication publication)
    {
        foreach (var file in publication.Register.Files)
        {
            if (file.Change == FileChange.Unchanged)
            {
                staging.Keep(file.Path);
            }
        }

        foreach (var path in publication.Foreign.Files)
        {
            if (publication.Register.Find(path) is null)
            {
                staging.Keep(path);
            }
        }

        foreach (var folder in publication.Foreign.EmptyFolders)
        {
            staging.AddFolder(folder);
        }

        staging.Write(Manifest.FileName, publication.Manifest.Span);
        if (!OperatingSystem.IsWindows() && Directory.Exists(places.Root))
        {
            File.SetUnixFileMode(places.Staging, File.GetUnixFileMode(places.Root));
        }
    }

    // Between the renames there is no output folder. A run killed there leaves the journal, and the next one finishes.
    private void RenameTwice()
    {
        files.WriteFile(places.Journal, []);
        files.MoveFolder(places.Root, places.Previous);
        try
        {
            files.MoveFolder(places.Staging, places.Root);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            files.DeleteFile(places.Journal);
            files.MoveFolder(places.Previous, places.Root);
            throw;
        }
    }
}
