using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>What an administrator may write into a copy of the sample school without a word from the checks.</summary>
public sealed class SampleSchoolTests
{
    private const string Card = SampleSchool.Folder + "school.yml";
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
}
