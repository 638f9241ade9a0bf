using RoadmapSite.Benchmarks.Synthetic;
using RoadmapSite.Core;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Benchmarks.Stages;

/// <summary>One made-up school in memory, with the theme of the repository, for the benchmarks of single stages.</summary>
internal static class SyntheticContent
{
    /// <summary>The content of a site with school number 1.</summary>
    public static MemoryFiles Input()
    {
        var files = new MemoryFiles();
        files.Set("site.yml", SyntheticInput.Settings);
        foreach (var (path, text) in SyntheticInput.Files(SyntheticSchool.Make(1)))
        {
            files.Set(path, text);
        }

        return files;
    }

    /// <summary>A check of that site.</summary>
    public static BuildRequest Request() => new()
    {
        Input = Input(),
        Theme = new FolderFiles(ThemeFolder(), "theme"),
        Now = new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero),
    };

    private static string ThemeFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RoadmapSite.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("RoadmapSite.sln is not above the benchmarks.");
        }

        return Path.Combine(folder, "theme");
    }
}
