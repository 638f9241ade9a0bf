using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>A part of the act with tables of its own: direction, section or stage.</summary>
public sealed record Direction
{
    /// <summary>Id within the roadmap.</summary>
    public required string Id { get; init; }

    /// <summary>Its place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Number as printed.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Label as printed, such as «Направление»; null when the act has none.</summary>
    public string? Label { get; init; }

    /// <summary>Title as printed; null when the act gives none.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Its term; that of the roadmap when it has none of its own.</summary>
    public required Term Term { get; init; }

    /// <summary>Columns of its indicator table; those of the roadmap when it has none of its own.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    /// <summary>The day of its baselines.</summary>
    public DateOnly? BaselineDate { get; init; }

    /// <summary>The act's own headings: its own, then the roadmap's.</summary>
    public ColumnHeadings Columns { get; init; } = ColumnHeadings.None;

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Weight among directions; null when the order sets none (PROGRESS.md 6).</summary>
    public decimal? Weight { get; init; }

    /// <summary>Rows of the indicator table in the order of the act.</summary>
    public IReadOnlyList<IndicatorRow> Indicators { get; init; } = [];

    /// <summary>Rows of the table of measures in the order of the act.</summary>
    public IReadOnlyList<MeasureRow> Measures { get; init; } = [];

    /// <summary>Rows of the table of results, each with its measures, in the order of the act.</summary>
    public IReadOnlyList<MeasureRow> Results { get; init; } = [];

    /// <summary>Footnotes.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>Former ids.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];
}
