using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class StrayFileTests
{
    [Theory]
    [InlineData("notes.txt")]
    [InlineData("school/shkola/school.yml", "school")]
    [InlineData("dictionary/role.yml")]
    [InlineData("schools/list.yml")]
    [InlineData("schools/shkola/roadmap/plan.yml", "schools/shkola/roadmap")]
    [InlineData("schools/shkola/peoples.yml")]
    [InlineData("schools/shkola/district.yml")]
    [InlineData("schools/shkola/roadmaps/note.md")]
    [InlineData("schools/shkola/roadmaps/old/plan.yml", "schools/shkola/roadmaps/old")]
    [InlineData("schools/shkola/reports/2024-2025.yml")]
    [InlineData("schools/shkola/reports/plan-2024/2024-2025.txt")]
    [InlineData("schools/shkola/tables/other.csv")]
    [InlineData("schools/shkola/documents/scan.pdf")]
    [InlineData("schools/shkola/news/photo.jpg")]
    public void A_file_that_no_rule_names_is_a_warning(string path, string? reported = null)
    {
        var finding = MiniSite.Good().Set("site.yml", "title: Сайт\n").Set(path, "x").Load().Diagnostics.ShouldHaveSingleItem();
        LoadedSite.Short(finding).ShouldBe($"RM1007 input/{reported ?? path}");
        finding.Severity.ShouldBe(Severity.Warning);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".gitattributes")]
    [InlineData("schools/README.md")]
    [InlineData("schools/shkola/README.md")]
    [InlineData("schools/shkola/roadmaps/README.md")]
    [InlineData("schools/shkola/documents/.gitkeep")]
    [InlineData("schools/.drafts/a/school.yml")]
    public void Readme_and_hidden_names_are_nobodys_business(string path) =>
        MiniSite.Good().Set(path, "x").Load().Diagnostics.ShouldBeEmpty();

    [Fact]
    public void The_nearest_known_name_is_proposed() =>
        MiniSite.Good().Set("schools/shkola/peoples.yml", "x").Load().Diagnostics.ShouldHaveSingleItem().Message("ru").ShouldEndWith("Возможно, вы имели в виду «people.yml».");

    [Fact]
    public void Files_of_a_list_that_cannot_be_read_are_not_called_stray() =>
        MiniSite.Good().Set("schools/shkola/documents/documents.yml", "documents: ]").Load().Diagnostics.ShouldNotContain(finding => finding.Code == Codes.StrayFile);
}
