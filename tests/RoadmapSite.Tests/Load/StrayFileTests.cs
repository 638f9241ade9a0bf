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
    public void A_document_that_is_not_listed_is_to_be_listed_first()
    {
        var finding = MiniSite.Good().Set("schools/shkola/documents/Prikaz 9.pdf", "x").Set("schools/shkola/documents/order-12.pdf.sig", "x").Load().Diagnostics;
        finding.Select(LoadedSite.Short).ShouldBe(["RM1017 input/schools/shkola/documents/Prikaz 9.pdf", "RM1017 input/schools/shkola/documents/order-12.pdf.sig"]);
        finding[0].Advice("ru").ShouldBe("Впишите его в documents.yml: - { id: …, kind: …, title: …, file: \"Prikaz 9.pdf\" } — а если файл не нужен, удалите его.");
        finding[1].Advice("ru").ShouldBe("Впишите его в documents.yml к его документу: signature_file: order-12.pdf.sig — а если файл не нужен, удалите его.");
    }

    [Theory]
    [InlineData("roadmaps/2024-2025.yml", "roadmaps")]
    [InlineData("reports/any.yml", "reports")]
    public void A_misplaced_report_is_told_its_folder(string path, string folder)
    {
        var finding = MiniSite.Good().Set("schools/shkola/" + path, "roadmap: plan-2024\nperiod: 2025-2026\nreported: 2026-01-12\n").Load().Diagnostics.ShouldHaveSingleItem();
        finding.Message("ru").ShouldBe($"Это отчёт, а лежит в папке {folder}, поэтому не читается.");
        finding.Advice("ru").ShouldBe("Перенесите файл: его место reports/plan-2024/2025-2026.yml.");
    }

    [Fact]
    public void A_misplaced_report_is_not_to_be_moved_over_another() =>
        MiniSite.Good().Set("schools/shkola/reports/any.yml", "roadmap: plan-2024\nperiod: 2024-2025\nreported: 2026-01-12\n").Load().Diagnostics.ShouldHaveSingleItem()
            .Advice("ru").ShouldBe("Перенесите файл: его место reports/plan-2024/2024-2025.yml, но там уже лежит другой файл; проверьте ключ period.");

    [Fact]
    public void Files_of_a_list_that_cannot_be_read_are_not_called_stray() =>
        MiniSite.Good().Set("schools/shkola/documents/documents.yml", "documents: ]").Load().Diagnostics.ShouldNotContain(finding => finding.Code == Codes.StrayFile);
}
