using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>Any page can be built as of any past date from the same content: what was reported later does not exist then.</summary>
public sealed partial class PastDateTests
{
    [Theory]
    [InlineData("2025-01-15")]
    [InlineData("2026-04-01")]
    public void A_past_date_shows_the_same_with_later_reports_and_without_them(string asOf)
    {
        using var whole = new TemporaryFolder().WithExample();
        using var early = new TemporaryFolder().WithExample();
        var removed = RemoveLater(Path.Combine(early.Folder, "input"), DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        removed.ShouldBeGreaterThan(2);
        ProgramRun.Inside(whole.Folder, "build", "-q", "--as-of", asOf).Code.ShouldBe(0);
        ProgramRun.Inside(early.Folder, "build", "-q", "--as-of", asOf).Code.ShouldBe(0);

        var (expected, actual) = (early.Files("output"), whole.Files("output"));
        actual.Keys.ShouldBe(expected.Keys);
        actual.Where(file => file.Key != "manifest.json" && !file.Value.AsSpan().SequenceEqual(expected[file.Key])).Select(file => file.Key).ShouldBeEmpty();
    }

    // A report counts as later when every day in it is: a mark is known from its own day on.
    private static int RemoveLater(string input, DateOnly asOf)
    {
        var later = Directory.EnumerateFiles(input, "*.yml", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(input, file).Split(Path.DirectorySeparatorChar).Contains("reports"))
            .Where(file => Days(File.ReadAllText(file)) is { Count: > 0 } days && days.TrueForAll(day => day > asOf))
            .ToList();
        later.ForEach(File.Delete);
        return later.Count;
    }

    private static List<DateOnly> Days(string text) =>
        [.. Day().Matches(text).Select(match => DateOnly.ParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\b20\d\d-\d\d-\d\d\b", RegexOptions.None, 1000)]
    private static partial Regex Day();
}
