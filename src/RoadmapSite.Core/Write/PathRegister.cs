namespace RoadmapSite.Core.Write;

/// <summary>Which files the new site has. Claims may come from several threads; what is wrong with them is told in an order that does not depend on who came first.</summary>
internal sealed class PathRegister
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, OutputFile> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<OutputFile> refused = [];
    private readonly List<(OutputFile File, SystemReason Reason)> unreadable = [];

    /// <summary>All claimed files, ordinal order.</summary>
    public IReadOnlyList<OutputFile> Files => [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>Claims that collide with others or may not be written.</summary>
    public IReadOnlyList<OutputFile> Refused => refused;

    /// <summary>Files that were to be copied and could not be read.</summary>
    public IReadOnlyList<(OutputFile File, SystemReason Reason)> Unreadable => unreadable;

    /// <summary>Claims a path.</summary>
    /// <param name="path">Path in the output folder.</param>
    /// <param name="source">The file it is made from.</param>
    /// <returns>The file to be written; null when it must not be, which <see cref="Collisions"/> explains.</returns>
    public OutputFile? Claim(string path, string source)
    {
        var file = new OutputFile(path, source);
        lock (gate)
        {
            if (!OutputPath.IsPortable(path) || InTheWayOf(path) || !files.TryAdd(path, file))
            {
                refused.Add(file);
                return null;
            }

            foreach (var folder in OutputPath.FoldersOf(path))
            {
                if (!folders.Add(folder))
                {
                    break;
                }
            }

            return file;
        }
    }

    /// <summary>Notes that the file to be copied to a path could not be read.</summary>
    /// <param name="file">The claimed file.</param>
    /// <param name="reason">Why not.</param>
    public void MarkUnreadable(OutputFile file, SystemReason reason)
    {
        lock (gate)
        {
            unreadable.Add((file, reason));
        }
    }

    /// <summary>The file of exactly this path.</summary>
    /// <param name="path">Path in the output folder.</param>
    public OutputFile? Find(string path) =>
        files.TryGetValue(path, out var file) && string.Equals(file.Path, path, StringComparison.Ordinal) ? file : null;

    /// <summary>Whether something else of the old tree cannot stand beside the new files: it has the same name, or is a file where they need a folder, or the reverse.</summary>
    /// <param name="path">Path in the output folder.</param>
    public bool CollidesWith(string path) => files.ContainsKey(path) || InTheWayOf(path);

    /// <summary>Whether a folder holds files of the new site.</summary>
    /// <param name="folder">Path in the output folder.</param>
    public bool HasFolder(string folder) => folders.Contains(folder);

    /// <summary>Pairs of claims that cannot both be met, each with the first in ordinal order.</summary>
    public IEnumerable<(OutputFile First, OutputFile Second)> Collisions()
    {
        if (refused.Count == 0)
        {
            yield break;
        }

        var claims = files.Values.Concat(refused.Where(file => OutputPath.IsPortable(file.Path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Source, StringComparer.Ordinal);
        var firstByPath = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        var firstInFolder = new Dictionary<string, OutputFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in claims)
        {
            if (!firstByPath.TryAdd(claim.Path, claim))
            {
                yield return (firstByPath[claim.Path], claim);
            }

            foreach (var folder in OutputPath.FoldersOf(claim.Path))
            {
                firstInFolder.TryAdd(folder, claim);
            }
        }

        foreach (var (path, file) in firstByPath.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (firstInFolder.TryGetValue(path, out var inside))
            {
                yield return (file, inside);
            }
        }
    }

    private bool InTheWayOf(string path) => folders.Contains(path) || OutputPath.FoldersOf(path).Any(files.ContainsKey);
}
