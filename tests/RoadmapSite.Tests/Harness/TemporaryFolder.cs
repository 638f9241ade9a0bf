namespace RoadmapSite.Tests.Harness;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    /// <param name="name">Its last part, such as one with spaces and Cyrillic.</param>
    public TemporaryFolder(string name = "site")
    {
        root = Directory.CreateTempSubdirectory("roadmap-site-").FullName;
        Folder = Path.Combine(root, name);
        Directory.CreateDirectory(Folder);
    }

    private readonly string root;

    /// <summary>Its full path.</summary>
    public string Folder { get; }

    /// <summary>Copies the example content and the theme of the repository into it.</summary>
    public TemporaryFolder WithExample()
    {
        Copy(Repository.Path("input"), Path.Combine(Folder, "input"));
        return WithTheme();
    }

    /// <summary>Copies the theme of the repository into it.</summary>
    public TemporaryFolder WithTheme()
    {
        Copy(Repository.Path("theme"), Path.Combine(Folder, "theme"));
        return this;
    }

    /// <summary>All files below a subfolder: relative path with forward slashes, and content.</summary>
    /// <param name="subfolder">The subfolder.</param>
    public SortedDictionary<string, byte[]> Files(string subfolder)
    {
        var start = Path.Combine(Folder, subfolder);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(start, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        }

        return files;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path in the folder.</param>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Writes a file.</summary>
    /// <param name="path">Path in the folder.</param>
    /// <param name="text">Its text.</param>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
