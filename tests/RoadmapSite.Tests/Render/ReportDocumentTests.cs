using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>The document of a report stands beside what the report says.</summary>
public sealed class ReportDocumentTests
{
    private const string Rows = """
        indicators:
          - { id: clubs, title: Кружки, unit: ед., better: more, baseline: 1, targets: { 2024: 3 } }
          - { id: hours, title: Часы, unit: ед., better: more, baseline: 1, targets: { 2024: 3 } }
        """;

    private const string Documents = """
        documents:
          - { id: report, kind: отчёт, title: О плане, date: 2025-01-10 }
          - { id: list, kind: список, title: Кружки школы, date: 2025-01-09 }
        """;

    [Fact]
    public void A_value_names_its_report_and_its_evidence()
    {
        using var site = Site("clubs: 3\n  hours: { value: 3, document: list }");

        Html.Text(site.File("plan/indicators/clubs.html")).ShouldContain("Чем подтверждено сообщено 10.01.2025: Отчёт от 10.01.2025 «О плане»");
        Html.Text(site.File("plan/indicators/hours.html")).ShouldContain("Чем подтверждено Список от 09.01.2025 «Кружки школы» сообщено 10.01.2025: Отчёт от 10.01.2025 «О плане»");
        Html.Text(site.File("changes.html")).ShouldContain("10 января 2025 года Отчёт от 10.01.2025 «О плане» Кружки");
    }

    [Fact]
    public void A_later_correction_is_not_in_the_document_of_the_report()
    {
        using var site = Site("clubs: [ 2, { value: 3, reported: 2025-03-01 } ]\n  hours: 3");

        Html.Text(site.File("plan/indicators/clubs.html")).ShouldContain("Чем подтверждено документ не указан сообщено 01.03.2025");
    }

    private static SmallSite Site(string values) => new SmallSite(Rows)
        .With("schools/s/documents/documents.yml", Documents)
        .Reported($"document: report\nindicators:\n  {values}")
        .Build();
}
