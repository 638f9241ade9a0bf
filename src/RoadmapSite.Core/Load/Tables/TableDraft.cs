using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Tables;

/// <summary>A typed table, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class TableDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Title.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The day its data is stated for.</summary>
    public Sourced<DateOnly>? Date { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Columns.</summary>
    public required IReadOnlyList<ColumnDraft> Columns { get; init; }

    /// <summary>Column that names the row.</summary>
    public Sourced<string>? RowHeader { get; init; }

    /// <summary>Label of the row of totals.</summary>
    public Sourced<string>? TotalLabel { get; init; }
}
