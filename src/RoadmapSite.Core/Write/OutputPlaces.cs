namespace RoadmapSite.Core.Write;

/// <summary>Where everything of one run stands: the output folder, and what is kept beside it (or, in place, inside it) while the run lasts.</summary>
/// <param name="Root">The output folder, full path without symbolic links.</param>
/// <param name="Work">The folder for everything that is not yet, or no longer, published.</param>
/// <param name="Lock">The file whose exclusive opening keeps a second run out.</param>
internal sealed record OutputPlaces(string Root, string Work, string Lock)
{
    /// <summary>How the names of our own files and folders begin, beside and inside the output folder.</summary>
    public const string WorkPrefix = ".roadmap-site";

    /// <summary>The new tree while it is built. After an exchange by one call, the old one.</summary>
    public string Staging => Path.Combine(Work, "new");

    /// <summary>The old tree between the two renames, and until it is deleted.</summary>
    public string Previous => Path.Combine(Work, "old");

    /// <summary>Present from the moment the new tree is complete until it stands in place, where two renames are needed.</summary>
    public string Journal => Path.Combine(Work, "journal");

    /// <summary>Everything beside the output folder, on the same file system, so that folders can be renamed.</summary>
    /// <param name="root">The output folder, full path.</param>
    public static OutputPlaces Beside(string root)
    {
        var work = Path.Combine(ParentOf(root), WorkPrefix + "-" + Path.GetFileName(root));
        return new OutputPlaces(root, work, work + ".lock");
    }

    /// <summary>Work inside the output folder; the lock still beside it where that is possible, so that it also keeps out a run that exchanges.</summary>
    /// <param name="root">The output folder, full path.</param>
    /// <param name="lockBeside">Whether a file can be made beside the folder.</param>
    public static OutputPlaces Inside(string root, bool lockBeside) =>
        new(root, Path.Combine(root, WorkPrefix), lockBeside ? Beside(root).Lock : Path.Combine(root, WorkPrefix + ".lock"));

    /// <summary>The full path of a file of the published tree.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public string Published(string path) => Path.Combine(Root, path);

    /// <summary>The full path of a file of the new tree.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public string Staged(string path) => Path.Combine(Staging, path);

    private static string ParentOf(string root) => Path.GetDirectoryName(root) ?? root;
}
