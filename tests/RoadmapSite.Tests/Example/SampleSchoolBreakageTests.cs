using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

public sealed class SampleSchoolBreakageTests
{
    public static TheoryData<string> Names => [.. SampleSchoolBreakages.All.Select(breakage => breakage.Name)];

    [Fact]
    public void The_sample_school_by_itself_gives_nothing_to_look_at() => SampleSchool.Check(SampleSchool.Site().Files).Select(LoadedSite.Short).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_is_one_finding_at_its_place(string name)
    {
        var breakage = SampleSchoolBreakages.All.Single(candidate => candidate.Name == name);
        var site = SampleSchool.Site();
        var place = breakage.Break(site);

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBe([$"{breakage.Code} input/{place}"]);
    }

    [Fact]
    public void A_copy_of_a_school_under_its_old_name_is_one_error_at_the_second_name()
    {
        var site = SampleSchool.Site();
        foreach (var path in site.Files.Paths.Where(path => path.StartsWith(SampleSchool.Folder, StringComparison.Ordinal)).ToList())
        {
            site.Files.Set(path.Replace("sosh-7", "sosh-8", StringComparison.Ordinal), site.Files.Read(path));
        }

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBe(["RM2019 input/schools/sosh-8/school.yml(1,7)"]);
    }

    [Fact]
    public void A_second_plan_with_the_same_title_is_one_warning_at_it_and_its_pages_are_told_apart()
    {
        var site = SampleSchool.Site();
        site.Set(SampleSchool.Folder + "roadmaps/cos-2028.yml", NextPlan(site).Replace("id: cos-2024-2028", "id: cos-2028", StringComparison.Ordinal));
        site.Set(SampleSchool.Folder + "findings.yml", WithBothPlans(site));

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBe(["RM2550 input/schools/sosh-7/roadmaps/cos-2028.yml(2,8)"]);
    }

    [Fact]
    public void A_next_plan_with_the_same_rows_gives_nothing_to_look_at()
    {
        var site = SampleSchool.Site();
        var plan = NextPlan(site).Replace("id: cos-2024-2028", "id: cos-2028", StringComparison.Ordinal).Replace("title: Дорожная карта цифровой", "title: Вторая дорожная карта цифровой", StringComparison.Ordinal);
        site.Set(SampleSchool.Folder + "roadmaps/cos-2028.yml", plan);
        site.Set(SampleSchool.Folder + "findings.yml", WithBothPlans(site));

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("roadmaps/cos-2024-2028.yml", "cos-2024-2028/index.html")]
    [InlineData("documents/documents.yml", "documents.html")]
    [InlineData("people.yml", "people.html")]
    public void A_link_to_a_page_of_a_file_that_cannot_be_read_is_no_error_of_its_own(string file, string link)
    {
        var site = SampleSchool.Site();
        var about = SampleSchool.Folder + "about.md";
        site.Set(about, site.Text(about) + $"\n[Туда]({link})\n");
        site.Set(SampleSchool.Folder + file, "\t" + site.Text(SampleSchool.Folder + file));

        SampleSchool.Check(site.Files).ShouldNotContain(finding => finding.Code == Codes.LinkTargetUnknown);
    }

    [Theory]
    [InlineData("roadmaps/cos-2024-2028.yml", "title: Учителя, участвующие в цифровых конкурсах", "title: Учителя, у которых есть электронное портфолио")]
    [InlineData("roadmaps/cos-2024-2028.yml", "title: Пересчитать лицензионные программы", "title: Обновить паспорта кабинетов")]
    [InlineData("network-check.md", "title: Проверка локальной сети, акт № 1 от 12.12.2024", "title: Правила цифровой жизни школы")]
    [InlineData("news/2026-04-20-survey.md", "title: Родители ответили на вопросы об электронном дневнике", "title: Школа отчиталась за 2025/26 учебный год")]
    public void Equal_titles_of_two_rows_are_told_apart_by_the_pages(string file, string find, string replacement)
    {
        var site = SampleSchool.Site();
        site.Replace(SampleSchool.Folder + file, find, replacement);

        SampleSchool.Check(site.Files).Where(finding => finding.Code.Id.StartsWith("RM6", StringComparison.Ordinal)).Select(LoadedSite.Short).ShouldBeEmpty();
    }

    // The same act again, without the file of its clauses.
    private static string NextPlan(MiniSite site) =>
        site.Text(SampleSchool.Folder + "roadmaps/cos-2024-2028.yml").Replace("order: order-1.md\n", "", StringComparison.Ordinal);

    private static string WithBothPlans(MiniSite site)
    {
        var lines = site.Text(SampleSchool.Folder + "findings.yml").TrimEnd().Split('\n');
        return string.Join('\n', lines.Concat(lines.Where(line => line.Contains("id: cos-2024-2028/", StringComparison.Ordinal)).Select(line => line.Replace("cos-2024-2028/", "cos-2028/", StringComparison.Ordinal)))) + "\n";
    }
}
