using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

/// <summary>The page «Замечания к исходным данным»: off unless site.yml asks for it, then with every finding of the organisation.</summary>
public sealed class RemarksPageTests : IDisposable
{
    private const string Page = "output/remarks.html";

    private readonly TemporaryFolder folder = new TemporaryFolder().WithTheme();

    [Fact]
    public void It_is_not_published_unless_asked_for()
    {
        Write(remarks: null, accepted: "");

        Build().Code.ShouldBe(0);
        folder.Files("output").Keys.ShouldNotContain("remarks.html");
        folder.Read("output/index.html").ShouldNotContain("remarks.html");
    }

    [Fact]
    public void It_is_not_made_for_content_without_findings()
    {
        Write(remarks: "да", accepted: "", target: "3");

        Build().Code.ShouldBe(0);
        folder.Files("output").Keys.ShouldNotContain("remarks.html");
    }

    [Fact]
    public void It_names_row_file_code_text_advice_and_what_is_still_to_be_decided()
    {
        Write(remarks: "да", accepted: "");

        Build().Code.ShouldBe(0);
        var row = Read().QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        Cells(row).ShouldBe(
        [
            "«1. Дела», показатель 1 «Кружки» roadmaps/plan.yml, строка&nbsp;8",
            "Что замечено План не меняется (2), и по нему не видно, что лучше: больше или меньше. Принято: больше. RM3002",
            "Что сделать Укажите better: more, less, range или exact.",
            "Решение ждёт решения",
        ]);
        folder.Read("output/index.html").ShouldContain("remarks.html");
    }

    [Fact]
    public void An_accepted_finding_is_listed_with_its_reason_and_does_not_count_for_strict()
    {
        Write(remarks: "да", accepted: "findings:\n  - { code: RM3002, id: plan/d1/clubs, reason: Больше кружков не нужно. }\n");

        Build("--strict").Code.ShouldBe(0);
        var page = Read();
        Cells(page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem())[3].ShouldBe("Решение Оставлено как есть: Больше кружков не нужно.");
        page.Body!.TextContent.ShouldContain("Всего 1 замечание, из них принято с объяснением 1.");
        page.QuerySelectorAll("h2").Select(heading => heading.TextContent.Trim()).ShouldBe(["Числа, единицы и планы"]);
    }

    [Fact]
    public void A_finding_that_nobody_accepted_counts_for_strict()
    {
        Write(remarks: "да", accepted: "");

        Build("--strict").Code.ShouldBe(5);
    }

    public void Dispose() => folder.Dispose();

    private RunResult Build(params string[] more) => ProgramRun.Inside(folder.Folder, ["build", .. more]);

    private IHtmlDocument Read() => new HtmlParser().ParseDocument(folder.Read(Page).Replace("\u00AD", "", StringComparison.Ordinal));

    private static string[] Cells(AngleSharp.Dom.IElement row) =>
        [.. row.Children.Select(cell => string.Join(' ', cell.InnerHtml.Replace("<br>", " ", StringComparison.Ordinal).Split('<').Select(part => part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..].Trim()).Where(part => part.Length > 0)))];

    private void Write(string? remarks, string accepted, string target = "2")
    {
        folder.Write("input/site.yml", "title: Сайт\n" + (remarks is null ? "" : $"remarks: {remarks}\n"));
        folder.Write("input/schools/a/school.yml", "name: Школа\n");
        folder.Write("input/schools/a/roadmaps/plan.yml", $$"""
            id: plan
            title: План
            term: { from: 2026-01-01, to: 2026-12-31 }
            periods: { kind: calendar-year, from: 2026, to: 2026 }
            reporting: none
            approvals: [ { kind: приказ, number: "1", date: 2026-01-10 } ]
            directions:
              - { id: d1, number: "1.", title: Дела, indicators: [ { id: clubs, number: "1.", title: Кружки, unit: ед., baseline: 2, targets: { 2026: {{target}} } } ] }

            """);
        if (accepted.Length > 0)
        {
            folder.Write("input/schools/a/findings.yml", accepted);
        }
    }
}
