using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Tables;

/// <summary>A column, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class ColumnDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Heading as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Heading over several columns.</summary>
    public Sourced<string>? Group { get; init; }

    /// <summary>Type of its cells.</summary>
    public Sourced<ColumnType>? Type { get; init; }

    /// <summary>Unit as printed.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>The total that the document states.</summary>
    public Sourced<string>? DeclaredTotal { get; init; }

    /// <summary>Whether its cells are added up; null when its author leaves it to its unit.</summary>
    public Sourced<bool>? Sum { get; init; }
}
