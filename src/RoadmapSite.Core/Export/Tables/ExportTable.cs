using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>A table as CSV and workbook both take it, so that they cannot differ.</summary>
/// <param name="Content">What it holds, such as <c>indicators</c>: names the file and the words for it.</param>
/// <param name="Subject">Id of the typed table; null for the others.</param>
/// <param name="Title">Its title on one line.</param>
/// <param name="Source">The file of input/ it is made from.</param>
/// <param name="Headings">Headings of its columns.</param>
/// <param name="Rows">Its rows, each with as many cells as there are headings.</param>
internal sealed record ExportTable(
    string Content,
    string? Subject,
    string Title,
    string Source,
    IReadOnlyList<string> Headings,
    IReadOnlyList<ExportCell[]> Rows)
{
    /// <summary>A table of columns that the program knows.</summary>
    /// <typeparam name="T">What a row is made of.</typeparam>
    /// <param name="content">What it holds.</param>
    /// <param name="source">The file of input/ it is made from.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">What its rows are made of.</param>
    /// <param name="words">Words of the theme.</param>
    public static ExportTable Of<T>(string content, string source, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, Words words) => new(
        content,
        Subject: null,
        words["file_" + content],
        source,
        [.. columns.Select(column => words[column.Heading])],
        [.. rows.Select(row => columns.Select(column => column.Cell(row)).ToArray())]);
}
