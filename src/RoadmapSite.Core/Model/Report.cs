using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>What was reported for a roadmap and a period: actual values and marks.</summary>
public sealed record Report
{
    /// <summary>Id of the roadmap.</summary>
    public required string RoadmapId { get; init; }

    /// <summary>The period reported on.</summary>
    public required Period Period { get; init; }

    /// <summary>Day of the report; it does not exist before (PROGRESS.md 2, P6).</summary>
    public required DateOnly Reported { get; init; }

    /// <summary>Seen in check and preview only.</summary>
    public bool Draft { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>The report as a document.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Actual values in the order written; several of one indicator are corrections, oldest first.</summary>
    public IReadOnlyList<Actual> Actuals { get; init; } = [];

    /// <summary>Marks in the order written.</summary>
    public IReadOnlyList<MeasureMark> Marks { get; init; } = [];

    /// <summary>Its file.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>An actual value of an indicator for the period of its report.</summary>
public sealed record Actual
{
    /// <summary>Id of the indicator or part.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>The value.</summary>
    public required StatedValue Stated { get; init; }

    /// <summary>Numerator of a share.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Denominator of a share; above zero.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Day it was reported; that of the report unless it has its own.</summary>
    public required DateOnly Reported { get; init; }

    /// <summary>For words only: met or not, set by hand.</summary>
    public bool? Met { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Evidence.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The document of the report that says it; of a later correction, which that document cannot know, null.</summary>
    public string? ReportDocumentId { get; init; }

    /// <summary>Its place.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>A mark that a measure was done on a day.</summary>
public sealed record MeasureMark
{
    /// <summary>Id of the measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Day it was done.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The occurrence meant: a date in its window or a period; null to find it by the date (PROGRESS.md 7).</summary>
    public Sourced<string>? For { get; init; }

    /// <summary>Day the mark was reported; the mark's own date unless it has one.</summary>
    public required DateOnly Reported { get; init; }

    /// <summary>Evidence.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Its place.</summary>
    public required SourceSpan Span { get; init; }
}
