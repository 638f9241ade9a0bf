using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Tests.Render;

/// <summary>The theme that comes with the program, and variants of it.</summary>
internal static class SampleTheme
{
    /// <summary>theme/ of the repository.</summary>
    public static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "theme");

    private static readonly Lazy<Theme> Loaded = new(() =>
    {
        var bag = new DiagnosticBag();
        var theme = Theme.Load(new FolderFiles(Folder, "theme"), "ru", bag);
        return theme ?? throw new InvalidOperationException(string.Join('\n', bag.Items.Select(item => $"{item.Span}: {item.Message("ru")}")));
    });

    /// <summary>The theme, loaded.</summary>
    public static Theme Own => Loaded.Value;

    /// <summary>A copy of the theme in memory, to be broken.</summary>
    public static MemoryFiles Copy()
    {
        var copy = new MemoryFiles("theme");
        foreach (var path in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            copy.Set(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        return copy;
    }

    private static string Root(string from) =>
        File.Exists(Path.Combine(from, "RoadmapSite.sln")) ? from : Root(Path.GetDirectoryName(from) ?? throw new DirectoryNotFoundException(from));
}
