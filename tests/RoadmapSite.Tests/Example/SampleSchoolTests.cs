using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>What an administrator may write into a copy of the sample school without a word from the checks.</summary>
public sealed class SampleSchoolTests
{
    private const string Card = SampleSchool.Folder + "school.yml";
    private const string Plan = SampleSchool.Folder + "roadmaps/cos-2024-2028.yml";
    private const string Report = SampleSchool.Folder + "reports/cos-2024-2028/2024-2025.yml";
    private const string About = SampleSchool.Folder + "about.md";

    [Theory]
    [InlineData("email: info@school.example", "email: school7@mail.ru")]
    [InlineData("phone: +7 (000) 000-00-00", "phone: +7 912 345-67-89")]
    [InlineData("phone: +7 (000) 000-00-00", "phone: 8 (912) 345-67-89, +7 (000) 000-00-00")]
    public void Contacts_of_the_card_are_official(string find, string replacement) =>
        SampleSchool.Check(SampleSchool.Site().Replace(Card, find, replacement).Files).Select(LoadedSite.Short).ShouldBeEmpty();

    [Fact]
    public void Contacts_of_the_card_may_stand_in_texts()
    {
        var site = SampleSchool.Site().Replace(Card, "email: info@school.example", "email: school7@mail.ru");

        SampleSchool.Check(site.Replace(About, "В школе 500 учеников", "Пишите на school7@mail.ru. В школе 500 учеников").Files).Select(LoadedSite.Short).ShouldBeEmpty();
    }

    [Fact]
    public void Each_personal_contact_of_a_text_is_one_error_at_its_place()
    {
        var site = SampleSchool.Site().Replace(About, "В школе 500 учеников", "Пишите: school7@mail.ru или +7 912 345-67-89. Ещё раз: school7@mail.ru. В школе 500 учеников");

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBe(["RM6071 input/schools/sosh-7/about.md(6,9)", "RM6071 input/schools/sosh-7/about.md(6,29)"]);
    }

    [Theory]
    [InlineData("1", "да")]
    [InlineData("да", "1")]
    [InlineData("да", "есть")]
    public void A_yes_no_promise_is_reported_in_words_or_numbers(string find, string replacement) =>
        SampleSchool.Check(SampleSchool.Site().Replace(Report, find == "1" ? "plan-ready: 1" : "content-filter: да", (find == "1" ? "plan-ready: " : "content-filter: ") + replacement).Files).Select(LoadedSite.Short).ShouldBeEmpty();

    [Fact]
    public void A_yes_no_promise_may_be_written_in_words()
    {
        const string Row = "        baseline: \"1\"\n        targets: { 2024-2025: 1, 2025-2026: 1, 2026-2027: 1, 2027-2028: 1 }\n        aggregate: share_yes\n";
        var site = SampleSchool.Site().Replace(Plan, Row, Row.Replace("\"1\"", "да", StringComparison.Ordinal).Replace(": 1", ": да", StringComparison.Ordinal));

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_a_page_of_drafts_is_a_warning_and_one_of_later_days_a_note()
    {
        var site = SampleSchool.Site().Replace(About, "В школе 500 учеников", "[Новости](news.html): в школе 500 учеников");
        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBeEmpty();

        foreach (var note in site.Files.Paths.Where(path => path.StartsWith(SampleSchool.Folder + "news/", StringComparison.Ordinal)).ToList())
        {
            site.Set(note, site.Text(note).Replace("\ndate:", "\ndraft: да\ndate:", StringComparison.Ordinal));
        }

        SampleSchool.Check(site.Files).Select(LoadedSite.Short).ShouldBe(["RM4015 input/schools/sosh-7/about.md(6,1)"]);
    }
}
