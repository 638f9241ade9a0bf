namespace RoadmapSite.Tests.Example.Documents;

/// <summary>Nothing of the five documents is dropped or silently mended: each line, each row cell by cell, and each figure of the prose stands on the finished pages.</summary>
public sealed class SourceDocumentTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    public static TheoryData<int, string> Documents => new()
    {
        { 1, "sergokala/" },
        { 2, "assinovskaya-3/" },
        { 3, "kostroma-18/" },
        { 4, "gus-khrustalny/" },
        { 5, "vichuga/" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_title_clause_and_line_stands_on_the_pages_letter_by_letter(int document, string folder)
    {
        var text = new PublishedPages(example.Files, folder).Text;
        var lines = SourceDocument.Read(document).Of(SourceKind.Text, SourceKind.Group, SourceKind.Head);

        lines.SelectMany(line => line.Cells).Where(cell => !text.Contains(PublishedPages.Solid(cell), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_row_stands_on_the_pages_as_one_row_each_cell_under_its_heading(int document, string folder)
    {
        var pages = new PublishedPages(example.Files, folder);
        var rows = SourceDocument.Read(document).Of(SourceKind.Row, SourceKind.Cells, SourceKind.Total).ToArray();

        rows.Length.ShouldBeGreaterThan(9);
        rows.Where(row => !Stands(row, pages)).Select(row => row.Words).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_figure_and_name_of_the_prose_stands_on_the_pages_beside_what_it_counts(int document, string folder)
    {
        var words = new PublishedPages(example.Files, folder).Words;

        SourceDocument.Read(document).Of(SourceKind.Fact).Where(fact => !Told(fact, words)).Select(fact => fact.Words).ShouldBeEmpty();
    }

    private static bool Stands(SourceLine row, PublishedPages pages)
    {
        var wanted = row.Cells.Select((cell, index) => (Head: PublishedPages.Solid(row.Heads.ElementAtOrDefault(index) ?? ""), Text: PublishedPages.Solid(cell)))
            .Where(cell => cell.Text.Length > 0)
            .ToArray();
        var rarest = wanted.MaxBy(cell => cell.Text.Length).Text;
        return row.Kind == SourceKind.Cells
            ? pages.RowsWith(rarest).Any(found => string.Concat(found.Select(cell => cell.Text)).StartsWith(string.Concat(wanted.Select(cell => cell.Text)), StringComparison.Ordinal))
            : pages.RowsWith(rarest).Any(found => wanted.All(cell => found.Any(other => other.Text == cell.Text && (cell.Head.Length == 0 || other.Head == cell.Head || other.Head.EndsWith(":" + cell.Head, StringComparison.Ordinal)))));
    }

    private static bool Told(SourceLine fact, string words)
    {
        const int Near = 60;
        for (var at = words.IndexOf(fact.Cells[0], StringComparison.Ordinal); at >= 0; at = words.IndexOf(fact.Cells[0], at + 1, StringComparison.Ordinal))
        {
            var end = at + fact.Cells[0].Length;
            var whole = (at == 0 || !char.IsAsciiDigit(words[at - 1])) && (end == words.Length || !char.IsAsciiDigit(words[end]));
            var around = words[Math.Max(0, at - Near)..Math.Min(words.Length, end + Near)];
            if (whole && around.Contains(fact.Cells[1], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
