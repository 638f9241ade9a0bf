using System.Globalization;
using System.Text;
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

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2060-12-31")]
    public void A_day_before_and_after_all_plans_builds_without_an_error(string asOf)
    {
        using var site = new TemporaryFolder().WithExample();

        var run = ProgramRun.Inside(site.Folder, "build", "--as-of", asOf);

        run.Code.ShouldBe(0, run.Output + run.Errors);
        run.Output.ShouldContain(" 0 ошибок");
        site.Read("output/primer-1/index.html").ShouldContain(asOf);
    }

    [Theory]
    [InlineData("2025-09-15", 0)]
    [InlineData("2025-09-16", 1)]
    [InlineData("2026-09-20", 2)]
    [InlineData("2026-09-21", 3)]
    public void A_news_note_of_a_later_day_is_shown_nowhere(string asOf, int shown)
    {
        using var site = new TemporaryFolder().WithExample();
        string[] titles = ["План на 2025/26 год уточнён", "Родители ответили на вопросы об электронном дневнике", "Школа отчиталась за 2025/26 учебный год"];

        ProgramRun.Inside(site.Folder, "build", "-q", "--as-of", asOf).Code.ShouldBe(0);

        var files = site.Files("output").Where(file => file.Key.StartsWith("primer-1/", StringComparison.Ordinal) || file.Key.Contains("search", StringComparison.Ordinal)).ToList();
        var all = string.Concat(files.Where(file => !file.Key.EndsWith(".xlsx", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value)));
        titles.Count(title => all.Contains(title, StringComparison.Ordinal)).ShouldBe(shown);
        files.Exists(file => file.Key == "primer-1/news.html").ShouldBe(shown > 0);
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
