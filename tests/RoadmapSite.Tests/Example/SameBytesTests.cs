using System.Globalization;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>Same input, theme, program and as-of date give the same bytes, whatever the folder, culture, time zone or number of jobs.</summary>
[Collection(nameof(OneAtATime))]
public sealed class SameBytesTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    [Fact]
    public void A_folder_with_spaces_and_Cyrillic_changes_nothing()
    {
        using var elsewhere = new TemporaryFolder("Мои документы, школа № 7").WithExample();

        ProgramRun.Inside(elsewhere.Folder, "build", "-q").Code.ShouldBe(0);

        ShouldBeEqual(elsewhere.Files("output"));
    }

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void A_culture_changes_nothing(string culture)
    {
        using var elsewhere = new TemporaryFolder().WithExample();
        var (current, byDefault) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture;
            ProgramRun.Inside(elsewhere.Folder, "build", "-q").Code.ShouldBe(0);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (current, byDefault);
        }

        ShouldBeEqual(elsewhere.Files("output"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public void The_number_of_jobs_changes_nothing(string jobs)
    {
        using var elsewhere = new TemporaryFolder().WithExample();

        ProgramRun.Inside(elsewhere.Folder, "build", "-q", "--jobs", jobs).Code.ShouldBe(0);

        ShouldBeEqual(elsewhere.Files("output"));
    }

    [Fact]
    public void With_the_address_of_the_site_the_number_of_jobs_changes_nothing_either()
    {
        using var one = Addressed();
        using var four = Addressed();
        ProgramRun.Inside(one.Folder, "build", "-q", "--jobs", "1").Code.ShouldBe(0);
        ProgramRun.Inside(four.Folder, "build", "-q", "--jobs", "4").Code.ShouldBe(0);

        var (expected, actual) = (one.Files("output"), four.Files("output"));
        expected.Keys.ShouldContain("sitemap.xml");
        actual.Keys.ShouldBe(expected.Keys);
        actual.Where(file => !file.Value.AsSpan().SequenceEqual(expected[file.Key])).Select(file => file.Key).ShouldBeEmpty();
    }

    private static TemporaryFolder Addressed()
    {
        var site = new TemporaryFolder().WithExample();
        site.Write("input/site.yml", "base_url: https://school.example.org/digital/\n" + site.Read("input/site.yml"));
        return site;
    }

    [Theory]
    [InlineData("Asia/Kamchatka", "tr_TR.UTF-8")]
    [InlineData("America/Los_Angeles", "ru_RU.UTF-8")]
    public void The_time_zone_of_the_machine_changes_nothing(string zone, string language)
    {
        using var elsewhere = new TemporaryFolder().WithExample();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language };

        ProgramRun.Outside(elsewhere.Folder, environment, "build", "-q").Code.ShouldBe(0);

        ShouldBeEqual(elsewhere.Files("output"));
    }

    [Fact]
    public void Building_again_touches_nothing()
    {
        using var site = new TemporaryFolder().WithExample();
        ProgramRun.Inside(site.Folder, "build", "-q").Code.ShouldBe(0);
        var before = Times(site);

        var again = ProgramRun.Inside(site.Folder, "build");

        again.Output.ShouldContain("изменений нет");
        Times(site).ShouldBe(before);
    }

    private static List<(string Path, DateTime Time)> Times(TemporaryFolder site)
    {
        var output = Path.Combine(site.Folder, "output");
        return [.. Directory.EnumerateFileSystemEntries(output, "*", SearchOption.AllDirectories).Append(output).Order(StringComparer.Ordinal).Select(path => (path, File.GetLastWriteTimeUtc(path)))];
    }

    private void ShouldBeEqual(SortedDictionary<string, byte[]> files)
    {
        files.Keys.ShouldBe(example.Files.Keys);
        files.Where(file => !file.Value.AsSpan().SequenceEqual(example.Files[file.Key])).Select(file => file.Key).ShouldBeEmpty();
    }
}
