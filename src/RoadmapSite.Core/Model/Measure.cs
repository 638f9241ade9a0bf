using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>A row of a table of measures or results.</summary>
/// <param name="Span">Its place.</param>
public abstract record MeasureRow(SourceSpan Span);

/// <summary>A row that only heads those below it.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Span">Its place.</param>
public sealed record MeasureHeading(Sourced<string> Title, SourceSpan Span) : MeasureRow(Span);

/// <summary>A text under a named column, such as a quarter or a year of funding.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Text">As printed.</param>
public sealed record ColumnText(string Column, Sourced<string> Text);

/// <summary>A measure: something to be done by a deadline by someone. A result is a measure with measures below it.</summary>
/// <param name="Span">Its place.</param>
public sealed record Measure(SourceSpan Span) : MeasureRow(Span)
{
    /// <summary>Id, unique in the roadmap.</summary>
    public required string Id { get; init; }

    /// <summary>Number as printed; may be absent or repeat.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Title as printed; null for a row that continues another or is empty.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Whether the act has a row here with a number and nothing else.</summary>
    public bool Empty { get; init; }

    /// <summary>The row above that this one goes on, or the row right below that it begins (a merged cell of the act); an id.</summary>
    public string? Continues { get; init; }

    /// <summary>Whether it is a dated result that may have measures of its own.</summary>
    public bool IsResult { get; init; }

    /// <summary>Wording for parents.</summary>
    public string? Plain { get; init; }

    /// <summary>Deadline as printed.</summary>
    public Sourced<string>? Due { get; init; }

    /// <summary>An unambiguous phrase or ISO windows, which override <see cref="Due"/>.</summary>
    public Sourced<string>? ScheduleOverride { get; init; }

    /// <summary>Responsible, as printed.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>Ids of dictionary/roles.yml.</summary>
    public IReadOnlyList<Sourced<string>> Roles { get; init; } = [];

    /// <summary>Target as printed.</summary>
    public Sourced<string>? Target { get; init; }

    /// <summary>The quantity inside the target.</summary>
    public StatedValue? Value { get; init; }

    /// <summary>Expected result, as printed.</summary>
    public Sourced<string>? Result { get; init; }

    /// <summary>Document that confirms it, as printed; when present a mark needs a document.</summary>
    public Sourced<string>? Evidence { get; init; }

    /// <summary>Who controls it, as printed.</summary>
    public Sourced<string>? Control { get; init; }

    /// <summary>Funding by year.</summary>
    public IReadOnlyList<ColumnText> Funding { get; init; } = [];

    /// <summary>Cells under quarters or years.</summary>
    public IReadOnlyList<ColumnText> ByPeriod { get; init; } = [];

    /// <summary>Ids of the indicators it moves.</summary>
    public IReadOnlyList<Sourced<string>> Indicators { get; init; } = [];

    /// <summary>Days without an entry after which a continuous measure has no fresh news; 365 unless said (PROGRESS.md 7).</summary>
    public int HeartbeatDays { get; init; } = 365;

    /// <summary>Rows below a result.</summary>
    public IReadOnlyList<MeasureRow> Measures { get; init; } = [];

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Edition mark.</summary>
    public string? Edition { get; init; }

    /// <summary>Mark of a footnote.</summary>
    public string? FootnoteMark { get; init; }

    /// <summary>Former ids.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];
}
