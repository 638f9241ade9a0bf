using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Tables;

/// <summary>A CSV file, as written: rows have as many cells as the heading.</summary>
/// <param name="Heading">Ids of columns.</param>
/// <param name="Rows">Rows of cells.</param>
/// <param name="Span">The file.</param>
internal sealed record TableData(
    IReadOnlyList<Sourced<string>> Heading,
    IReadOnlyList<IReadOnlyList<Sourced<string>>> Rows,
    SourceSpan Span);

/// <summary>A file of tables/ with its data.</summary>
/// <param name="Id">File name without extension.</param>
/// <param name="Span">The file with the description.</param>
/// <param name="Draft">The description.</param>
/// <param name="Data">The data; neither value nor failure when there is no CSV file.</param>
internal sealed record TableFile(string Id, SourceSpan Span, Loaded<TableDraft> Draft, Loaded<TableData> Data);
