using System.Globalization;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Export;

/// <summary>Which files are made, and as of which day.</summary>
public sealed class FileSettingsTests
{
    [Fact]
    public void With_an_empty_list_there_are_no_files_and_no_page_of_them()
    {
        var files = Build("files: []");

        files.Keys.Where(path => path.Contains("files", StringComparison.Ordinal) || path.Contains("schema", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void One_format_may_be_asked_for()
    {
        var files = Build("files: [xlsx]");

        files.Keys.ShouldContain("primer-1/files/primer-1-tables.xlsx");
        files.Keys.ShouldContain("primer-1/files.html");
        files.Keys.Where(path => path.Contains("/files/", StringComparison.Ordinal) && Path.GetExtension(path) != ".xlsx").ShouldBeEmpty();
        files.Keys.ShouldNotContain("organisations.json");
    }

    [Fact]
    public void An_earlier_day_knows_nothing_reported_later()
    {
        using var site = new TemporaryFolder().WithExample();
        ProgramRun.Inside(site.Folder, "build", "-q", "--as-of", "2025-06-01").Code.ShouldBe(0);

        var values = CsvRows.ByHeading(File.ReadAllBytes(Path.Combine(site.Folder, "output/primer-1/files/primer-1-values.csv")));

        values.ShouldAllBe(row => row["Дата отчёта"].Length == 0 || DateOnly.ParseExact(row["Дата отчёта"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None) <= new DateOnly(2025, 6, 1));
        site.Read("output/primer-1/files/primer-1-data.json").ShouldContain("\"as_of\":\"2025-06-01\"");
    }

    private static SortedDictionary<string, byte[]> Build(string setting)
    {
        using var site = new TemporaryFolder().WithExample();
        site.Write("input/site.yml", site.Read("input/site.yml") + "\n" + setting + "\n");
        ProgramRun.Inside(site.Folder, "build", "-q").Code.ShouldBe(0);
        return site.Files("output");
    }
}
