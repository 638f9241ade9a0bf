using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example.Documents;

/// <summary>One line of a source document, cut into cells. The files in Data/documents hold the documents as they were published, without page breaks, repeated headings, rows of column numbers and layout spaces, and without personal telephone numbers.</summary>
/// <param name="Kind">What the line is.</param>
/// <param name="Cells">Its cells; a line of text has one.</param>
/// <param name="Heads">For a row: the headings of the table it stands in, one for each cell.</param>
internal sealed record SourceLine(SourceKind Kind, string[] Cells, string[] Heads)
{
    /// <summary>The line in words, for messages.</summary>
    public string Words => $"{Kind}: {string.Join(" | ", Cells)}";
}

/// <summary>What a line of a source document is.</summary>
internal enum SourceKind
{
    /// <summary>A title, a stamp, a clause, a line of a list: found letter by letter.</summary>
    Text,

    /// <summary>A row of a table: found as one row, each cell under its heading.</summary>
    Row,

    /// <summary>A row with more values than headings: found as one row with all values in their order.</summary>
    Cells,

    /// <summary>A heading between the rows of a table, or over several columns.</summary>
    Group,

    /// <summary>The headings of a table.</summary>
    Head,

    /// <summary>The row of totals that the document declares.</summary>
    Total,

    /// <summary>A figure, date or name of running prose, with the beginning of the word that it counts.</summary>
    Fact,
}

/// <summary>A source document of the example.</summary>
/// <param name="Lines">Its lines in their order.</param>
internal sealed record SourceDocument(IReadOnlyList<SourceLine> Lines)
{
    /// <summary>Reads a document.</summary>
    /// <param name="number">Which of the five: 1 to 5.</param>
    public static SourceDocument Read(int number)
    {
        var lines = new List<SourceLine>();
        string[] heads = [];
        foreach (var line in File.ReadLines(Repository.Path($"tests/RoadmapSite.Tests/Data/documents/{number}.tsv")))
        {
            var cells = line.Split('\t');
            var kind = Enum.Parse<SourceKind>(cells[0], ignoreCase: true);
            cells = cells[1..];
            heads = kind == SourceKind.Head ? cells : heads;
            lines.Add(new(kind, cells, heads));
        }

        return new(lines);
    }

    /// <summary>The lines of a kind.</summary>
    /// <param name="kinds">The kinds.</param>
    public IEnumerable<SourceLine> Of(params SourceKind[] kinds) => Lines.Where(line => kinds.Contains(line.Kind));
}
