using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests;

/// <summary>docs/regulation.md says of every point of the checklist where it is checked. What it names must be there.</summary>
public sealed partial class RegulationTableTests
{
    private static readonly (char Letter, int Points)[] Checklist = [('A', 8), ('B', 12), ('C', 2), ('D', 4), ('E', 21), ('F', 9), ('G', 4)];
    private static readonly string Text = File.ReadAllText(Repository.Path("docs/regulation.md"));
    private static readonly List<string[]> Rows =
        [.. Text.Split('\n').Where(line => PointRow().IsMatch(line)).Select(line => line.Trim('|', ' ').Split(" | "))];

    [Fact]
    public void Every_point_has_one_row_in_order() =>
        Rows.Select(row => row[0]).ShouldBe(Checklist.SelectMany(group => Enumerable.Range(1, group.Points).Select(number => $"{group.Letter}{number}")));

    [Fact]
    public void Every_row_names_a_code_a_test_or_the_guide() =>
        Rows.Where(row => !Code().IsMatch(row[4]) && !TestName().IsMatch(row[4]) && !row[4].Contains("руководство", StringComparison.Ordinal)).Select(row => row[0]).ShouldBeEmpty();

    [Fact]
    public void Every_code_exists() =>
        Code().Matches(Text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Except(Codes.All.Select(code => code.Id), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_test_exists()
    {
        var tests = Repository.Files("tests", "*Tests.cs").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        foreach (Match match in TestName().Matches(string.Join('\n', Rows.Select(row => row[4]))))
        {
            tests.ShouldContainKey(match.Groups["class"].Value);
            if (match.Groups["name"].Success)
            {
                tests[match.Groups["class"].Value].ShouldContain($" {match.Groups["name"].Value}(");
            }
        }
    }

    [Fact]
    public void Every_chapter_of_the_guide_exists()
    {
        var guide = File.ReadAllText(Repository.Path("input/README.md"));
        foreach (Match match in Chapter().Matches(Text))
        {
            guide.ShouldContain("\n## " + match.Groups["name"].Value + "\n");
        }
    }

    [Fact]
    public void Data_of_the_acts_is_whole()
    {
        LawData.Subsections.Count.ShouldBe(13);
        LawData.InForceBefore.ShouldBe(new DateOnly(2028, 3, 1));
        LawData.Microdata["ovzCab"].ShouldBe(["purposeCab"]);
        LawData.Microdata.Values.SelectMany(parents => parents).ShouldAllBe(parent => LawData.Microdata.ContainsKey(parent));
        LawData.OpenFormats.ShouldContain("odt");
        LawData.WorkingDaysToPublish.ShouldBe(10);
    }

    [Fact]
    public void A_site_built_after_the_acts_have_expired_is_told_so()
    {
        using var folder = new TemporaryFolder().WithTheme();
        folder.Write("input/site.yml", "title: Сайт\n");
        folder.Write("input/schools/a/school.yml", "name: Школа\n");
        ProgramRun.Inside(folder.Folder, "check", "--as-of", "2028-02-29").Errors.ShouldNotContain("RM9008");
        ProgramRun.Inside(folder.Folder, "check", "--as-of", "2028-03-01").Errors.ShouldContain("RM9008");
    }

    [GeneratedRegex(@"^\| [A-G]\d+ \|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PointRow();

    [GeneratedRegex(@"\bRM\d{4}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?<class>[A-Z]\w+Tests)(\.(?<name>\w+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestName();

    [GeneratedRegex("руководство: «(?<name>[^»]+)»", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chapter();
}
