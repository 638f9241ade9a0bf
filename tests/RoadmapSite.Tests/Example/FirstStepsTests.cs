using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>The first step of a site administrator in the README, taken word by word.</summary>
[Collection(nameof(OneAtATime))]
public sealed class FirstStepsTests
{
    private static readonly string[] ShortLines = ["district: ", "parent: "];

    [Fact]
    public void A_copy_of_the_sample_school_builds_alone()
    {
        using var folder = new TemporaryFolder().WithExample();
        Directory.Move(In(folder, "input/schools/primer-1"), In(folder, "input/sosh-7"));
        Directory.Delete(In(folder, "input/schools"), recursive: true);
        Directory.Delete(In(folder, "input/districts"), recursive: true);
        Directory.CreateDirectory(In(folder, "input/schools"));
        Directory.Move(In(folder, "input/sosh-7"), In(folder, "input/schools/sosh-7"));
        var asCopied = ProgramRun.Inside(folder.Folder, "check");
        foreach (var file in Directory.EnumerateFiles(In(folder, "input/schools/sosh-7"), "*.yml", SearchOption.AllDirectories))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !ShortLines.Any(start => line.StartsWith(start, StringComparison.Ordinal))));
        }

        var mended = ProgramRun.Inside(folder.Folder, "build");

        asCopied.Code.ShouldBe(1);
        mended.Code.ShouldBe(0, mended.Errors);
        folder.Read("output/index.html").ShouldContain("Школа № 1 посёлка Примерный");
    }

    private static string In(TemporaryFolder folder, string path) => Path.Combine(folder.Folder, path);
}
