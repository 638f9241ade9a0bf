using RoadmapSite.Core;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Tests.Harness;

/// <summary>The sample school of the example as the first steps make it one's own: alone on its site, under the name <c>sosh-7</c>.</summary>
internal static class SampleSchool
{
    /// <summary>Where the school stands.</summary>
    public const string Folder = "schools/sosh-7/";

    private static readonly DateOnly AsOf = new(2026, 10, 15);

    /// <summary>The site, to be broken in one place.</summary>
    public static MiniSite Site()
    {
        var site = MiniSite.Parse("-- site.yml --\ntitle: Цифровая образовательная среда\nbase_url: https://sosh-7.example/\n");
        Add(site, "dictionary", "dictionary/");
        Add(site, "schools/primer-1", Folder);
        foreach (var path in new[] { "school.yml", "roadmaps/cos-2024-2028.yml" })
        {
            var lines = site.Text(Folder + path).Split('\n').Where(line => !line.StartsWith("district: ", StringComparison.Ordinal) && !line.StartsWith("parent: ", StringComparison.Ordinal));
            site.Set(Folder + path, string.Join('\n', lines));
        }

        return site;
    }

    /// <summary>What a check says that an author must look at: errors and warnings that follow from no other and are not accepted.</summary>
    /// <param name="files">The site.</param>
    public static IReadOnlyList<Diagnostic> Check(IContentFiles files)
    {
        var request = new BuildRequest
        {
            Input = files,
            Theme = new FolderFiles(Repository.Path("theme"), "theme"),
            AsOf = AsOf,
            Now = ProgramRun.Now,
            Drafts = true,
        };
        return [.. SiteBuild.Run(request, _ => { }, CancellationToken.None).Diagnostics
            .Where(finding => finding is { FollowsFrom: null, AcceptedBecause: null, Severity: Severity.Error or Severity.Warning })];
    }

    private static void Add(MiniSite site, string from, string to)
    {
        var root = Repository.Path("input/" + from);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            site.Files.Set(to + Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }
}
