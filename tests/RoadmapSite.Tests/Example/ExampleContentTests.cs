using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>The example builds without errors, and what the official acts say stands on its pages.</summary>
public sealed class ExampleContentTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    [Fact]
    public void The_example_builds_without_an_error()
    {
        example.Result.Code.ShouldBe(0, example.Result.Errors);
        example.Result.Output.ShouldContain("0 ошибок");
    }

    [Fact]
    public void Every_cell_of_the_roadmap_of_document_3_stands_on_its_pages()
    {
        var pages = PageTexts("kostroma-18/");
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("tests/RoadmapSite.Tests/Data/3-kostroma-roadmap.expected.json")));
        var cells = expected.RootElement.GetProperty("tables")[0].GetProperty("grid").EnumerateArray()
            .SelectMany(row => row.EnumerateArray())
            .Select(cell => Plain(cell.GetString() ?? ""))
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        cells.Length.ShouldBeGreaterThan(60);
        cells.Where(cell => !pages.Contains(cell, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private string PageTexts(string folder)
    {
        var parser = new HtmlParser();
        var text = new StringBuilder();
        foreach (var (path, content) in example.Files)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
            {
                using var page = parser.ParseDocument(Encoding.UTF8.GetString(content));
                text.Append(Plain(page.Body!.TextContent)).Append(' ');
            }
        }

        return text.ToString();
    }

    // Lists are lists on the page, so marks of items, soft hyphens and kinds of space do not count.
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '%')
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
