namespace RoadmapSite.Core.Write;

/// <summary>Replaces file by file, each by one rename, where the folder as a whole cannot be exchanged. All new bytes are on the disk before the first old file goes.</summary>
/// <param name="places">Where both trees stand.</param>
/// <param name="staging">The new tree, with the files that differ.</param>
/// <param name="files">The disk.</param>
internal sealed class InPlaceReplacement(OutputPlaces places, StagingArea staging, IFileOperations files) : IPublisher
{
    private bool begun;

    /// <inheritdoc/>
    public bool LeavesOldIntact => !begun;

    /// <inheritdoc/>
    public void Publish(Publication publication)
    {
        var register = publication.Register;
        var claims = Manifest.Write(register.Files.Concat(publication.Stale.Select(path => new OutputFile(path, ""))));
        ReplaceManifest(claims.Span);
        begun = true;

        // A stale file where the new site has a folder, or the reverse, or the same name in another case, must go first.
        DeleteStale(publication.Stale.Where(register.CollidesWith));
        foreach (var file in PagesLast(register.Files.Where(file => file.Change != FileChange.Unchanged)))
        {
            Replace(file.Path);
        }

        DeleteStale(publication.Stale.Where(path => !register.CollidesWith(path)));
        ReplaceManifest(publication.Manifest.Span);
    }

    // A page that is already new must find its new style sheet.
    private static IEnumerable<OutputFile> PagesLast(IEnumerable<OutputFile> changed) =>
        changed.OrderBy(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    // The manifest that goes first lists old and new files alike: a run killed on the way must leave none that nobody owns.
    private void ReplaceManifest(ReadOnlySpan<byte> content)
    {
        staging.Write(Manifest.FileName, content);
        Replace(Manifest.FileName);
    }

    private void Replace(string path)
    {
        var target = places.Published(path);
        files.CreateFolder(Path.GetDirectoryName(target)!);
        files.MoveFile(places.Staged(path), target);
    }

    private void DeleteStale(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            files.DeleteFile(places.Published(path));
            foreach (var folder in OutputPath.FoldersOf(path))
            {
                files.DeleteEmptyFolder(places.Published(folder));
            }
        }
    }
}
