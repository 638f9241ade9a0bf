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
/// <param name="ComputedTotal">The sum of the cells that are given, in the printed unit; null for columns that do not add up.</param>
public sealed record TableColumn(
    string Id,
    Sourced<string> Title,
    Sourced<string>? Group,
    ColumnType Type,
    string? Unit,
    Sourced<string>? DeclaredTotal,
    decimal? ComputedTotal)
{
    /// <summary>Whether its author says that it adds up; null when that is left to its unit.</summary>
    public bool? Sum { get; init; }

    /// <summary>How many of the unit that amounts are read in make one of the printed unit: 1000 for «тыс. руб.».</summary>
    public decimal UnitFactor { get; init; } = 1;
}

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
    SourceSpan Span)
{
    /// <summary>Whether the table has totals at all, so that sums over its rows mean something: rows may also be years.</summary>
    public bool IsTotalled =>
        Columns.Any(column => column.ComputedTotal is not null)
        && (TotalLabel is not null || Columns.Any(column => column.DeclaredTotal is not null || column.Sum is true));
}
