using System.IO.Compression;
using System.Text.RegularExpressions;
using RoadmapSite.BrowserTests.Harness;

namespace RoadmapSite.BrowserTests;

/// <summary>What a phone has to load for an overview: page, styles and scripts, packed as a web host packs them.</summary>
public sealed partial class WeightTests
{
    private const int PackedLimit = 60 * 1024;
    private const int ScriptLimit = 10 * 1024;

    [Theory]
    [MemberData(nameof(Overviews))]
    public void An_overview_is_light(string path)
    {
        var page = Path.Combine(ExampleSite.Folder, path);
        var html = File.ReadAllText(page);
        var styles = Files(page, StyleSheet().Matches(html));
        var scripts = Files(page, Script().Matches(html));

        styles.ShouldNotBeEmpty();
        styles.Concat(scripts).Append(page).Sum(Packed).ShouldBeLessThan(PackedLimit);
        scripts.Sum(Packed).ShouldBeLessThanOrEqualTo(ScriptLimit);
    }

    /// <summary>The overviews of all organisations of the example.</summary>
    public static TheoryData<string> Overviews =>
        [.. Directory.EnumerateDirectories(ExampleSite.Folder)
            .Select(folder => Path.GetFileName(folder) + "/index.html")
            .Where(path => File.Exists(Path.Combine(ExampleSite.Folder, path)))
            .Order(StringComparer.Ordinal)];

    private static string[] Files(string page, MatchCollection links) =>
        [.. links.Select(link => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, link.Groups["file"].Value)))];

    private static long Packed(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return packed.Length;
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<file>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleSheet();

    [GeneratedRegex("<script[^>]* src=\"(?<file>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script();
}
