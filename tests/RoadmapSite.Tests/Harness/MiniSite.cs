using RoadmapSite.Core.Load;

namespace RoadmapSite.Tests.Harness;

/// <summary>A site written as one text: every file begins with a line <c>-- path --</c>. Or the good site of Sites/good, to be broken in one place.</summary>
internal sealed class MiniSite
{
    private MiniSite(MemoryFiles files) => Files = files;

    /// <summary>The files.</summary>
    public MemoryFiles Files { get; }

    /// <summary>Reads a site from one text.</summary>
    /// <param name="text">The text.</param>
    public static MiniSite Parse(string text)
    {
        var files = new MemoryFiles();
        string? path = null;
        var content = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                Store(files, path, content);
                path = line[3..^3];
            }
            else
            {
                content.Add(line);
            }
        }

        Store(files, path, content);
        return new MiniSite(files);
    }

    /// <summary>The good site of Sites/good.</summary>
    public static MiniSite Good()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Sites", "good");
        var files = new MemoryFiles();
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            files.Set(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return new MiniSite(files);
    }

    /// <summary>Replaces a text that stands exactly once in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="find">The text.</param>
    /// <param name="replacement">What to put there.</param>
    public MiniSite Replace(string path, string find, string replacement)
    {
        var text = Text(path);
        var parts = text.Split(find);
        parts.Length.ShouldBe(2, $"«{find}» must stand exactly once in {path}");
        return Set(path, parts[0] + replacement + parts[1]);
    }

    /// <summary>Adds or replaces a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    public MiniSite Set(string path, string text)
    {
        Files.Set(path, text);
        return this;
    }

    /// <summary>Removes a file.</summary>
    /// <param name="path">The file.</param>
    public MiniSite Remove(string path)
    {
        Files.Exists(path).ShouldBeTrue(path);
        Files.Remove(path);
        return this;
    }

    /// <summary>The text of a file.</summary>
    /// <param name="path">The file.</param>
    public string Text(string path) => System.Text.Encoding.UTF8.GetString(Files.Read(path));

    /// <summary>Loads and validates everything.</summary>
    public LoadedSite Load() => LoadedSite.From(Files);

    private static void Store(MemoryFiles files, string? path, List<string> content)
    {
        if (path is not null)
        {
            files.Set(path, string.Join('\n', content) + "\n");
        }

        content.Clear();
    }
}
