using System.Text.RegularExpressions;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>The first steps of a site administrator, taken word by word: what the README and the manual say to remove is removed, and nothing else.</summary>
[Collection(nameof(OneAtATime))]
public sealed partial class FirstStepsTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("input/README.md")]
    public void A_copy_of_the_sample_school_builds_alone(string guide)
    {
        using var folder = new TemporaryFolder().WithExample();
        Directory.Move(In(folder, "input/schools/primer-1"), In(folder, "input/sosh-7"));
        Directory.Delete(In(folder, "input/schools"), recursive: true);
        Directory.Delete(In(folder, "input/districts"), recursive: true);
        Directory.CreateDirectory(In(folder, "input/schools"));
        Directory.Move(In(folder, "input/sosh-7"), In(folder, "input/schools/sosh-7"));
        var asCopied = ProgramRun.Inside(folder.Folder, "check");
        foreach (Match advice in Removal().Matches(File.ReadAllText(Repository.Path(guide))))
        {
            Remove(folder, advice.Groups["file"].Value, [.. Key().Matches(advice.Groups["keys"].Value).Select(key => key.Groups["key"].Value)]);
        }

        var mended = ProgramRun.Inside(folder.Folder, "build", "--strict");

        asCopied.Code.ShouldBe(1);
        mended.Code.ShouldBe(0, mended.Errors);
        var overview = folder.Read("output/index.html");
        overview.ShouldContain("Школа № 1 посёлка Примерный");
        overview.ShouldNotContain("15 октября 2026");
        folder.Read("input/site.yml").ShouldNotContain("Почта");
        folder.Read("input/site.yml").ShouldNotContain("@");
    }

    [Fact]
    public void Both_guides_say_to_remove_the_same()
    {
        Said("README.md").ShouldBe(["school.yml: fictional, district", "roadmaps/cos-2024-2028.yml: parent", "site.yml: as_of, allowed_contacts"]);
        Said("input/README.md").ShouldBe(Said("README.md"));
    }

    private static List<string> Said(string guide) => [.. Removal().Matches(File.ReadAllText(Repository.Path(guide)))
        .Select(advice => $"{advice.Groups["file"].Value}: {string.Join(", ", Key().Matches(advice.Groups["keys"].Value).Select(key => key.Groups["key"].Value))}")];

    // A key goes with what stands under it.
    private static void Remove(TemporaryFolder folder, string file, string[] keys)
    {
        var path = In(folder, file == "site.yml" ? "input/site.yml" : "input/schools/sosh-7/" + file);
        var kept = new List<string>();
        var isUnder = false;
        foreach (var line in File.ReadAllLines(path))
        {
            isUnder = Array.Exists(keys, key => line.StartsWith(key + ":", StringComparison.Ordinal)) || (isUnder && line.StartsWith(' '));
            if (!isUnder)
            {
                kept.Add(line);
            }
        }

        File.WriteAllLines(path, kept);
    }

    private static string In(TemporaryFolder folder, string path) => Path.Combine(folder.Folder, path);

    [GeneratedRegex("[Уу]далите из `(?<file>[^`]+)` строк[уи] (?<keys>`[a-z_]+:`(, `[a-z_]+:`)*( и `[a-z_]+:`)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Removal();

    [GeneratedRegex("`(?<key>[a-z_]+):`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
