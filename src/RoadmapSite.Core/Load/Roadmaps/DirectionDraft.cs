using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;

namespace RoadmapSite.Core.Load.Roadmaps;

/// <summary>A direction, as written.</summary>
/// <param name="fields">The map it is read from.</param>
internal sealed class DirectionDraft(MapFields fields) : Draft(fields)
{
    /// <summary>Id.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>Number as printed.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Label as printed; <c>none</c> for none.</summary>
    public Sourced<string>? Label { get; init; }

    /// <summary>Title as printed.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Its own term.</summary>
    public TermDraft? Term { get; init; }

    /// <summary>Its own periods.</summary>
    public PeriodsDraft? Periods { get; init; }

    /// <summary>Its own headings.</summary>
    public ColumnsDraft? Columns { get; init; }

    /// <summary>The day of its baselines.</summary>
    public Sourced<DateOnly>? BaselineDate { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Weight among directions.</summary>
    public Sourced<decimal>? Weight { get; init; }

    /// <summary>Rows of the table of indicators.</summary>
    public required IReadOnlyList<Draft> Indicators { get; init; }

    /// <summary>Rows of the table of measures.</summary>
    public required IReadOnlyList<Draft> Measures { get; init; }

    /// <summary>Rows of the table of results.</summary>
    public required IReadOnlyList<Draft> Results { get; init; }

    /// <summary>Footnotes.</summary>
    public required IReadOnlyList<FootnoteDraft> Footnotes { get; init; }

    /// <summary>Former ids.</summary>
    public required IReadOnlyList<Sourced<string>> Formerly { get; init; }
}
