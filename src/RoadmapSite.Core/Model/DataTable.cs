using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Model;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share in percent.</summary>
    Percent,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Several words.</summary>
    List,
}

/// <summary>A column of a typed table.</summary>
/// <param name="Id">Id, the heading in the CSV file.</param>
/// <param name="Title">Heading as printed.</param>
/// <param name="Group">Heading over several columns, as printed.</param>
/// <param name="Type">Type of its cells.</param>
/// <param name="Unit">Unit as printed.</param>
/// <param name="DeclaredTotal">The total that the document states.</param>
/// <param name="ComputedTotal">The sum of the cells that are given; null for columns that do not add up.</param>
public sealed record TableColumn(
    string Id,
    Sourced<string> Title,
    string? Group,
    ColumnType Type,
    string? Unit,
    Sourced<string>? DeclaredTotal,
    decimal? ComputedTotal);

/// <summary>A cell: the author's wording and what it means.</summary>
/// <param name="Text">As printed; empty for a blank cell.</param>
/// <param name="Value">As read by the type of the column.</param>
public sealed record TableCell(Sourced<string> Text, IndicatorValue? Value);

/// <summary>A typed table of tables/.</summary>
/// <param name="Id">File name without extension.</param>
/// <param name="Title">Title.</param>
/// <param name="Date">The day its data is stated for.</param>
/// <param name="Note">Markdown.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows of cells, as many as columns.</param>
/// <param name="RowHeader">Index of the column that names the row.</param>
/// <param name="TotalLabel">Label of the row of totals as printed; null when there are none.</param>
/// <param name="Span">Its place.</param>
public sealed record DataTable(
    string Id,
    Sourced<string> Title,
    DateOnly? Date,
    Sourced<string>? Note,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows,
    int RowHeader,
    string? TotalLabel,
    SourceSpan Span);
