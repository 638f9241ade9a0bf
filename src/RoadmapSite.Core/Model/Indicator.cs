using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Model;

/// <summary>What kind of value an indicator has (PROGRESS.md 1).</summary>
public enum IndicatorKind
{
    /// <summary>A count or another number.</summary>
    Number,

    /// <summary>A share in percent.</summary>
    Percent,

    /// <summary>Done or not.</summary>
    YesNo,

    /// <summary>People and percent together.</summary>
    Composite,

    /// <summary>To stay within bounds.</summary>
    Range,

    /// <summary>Words; its state is set by hand in the report.</summary>
    Text,
}

/// <summary>Which way is good (PROGRESS.md 2, P2).</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    More,

    /// <summary>Less is better.</summary>
    Less,

    /// <summary>Within bounds.</summary>
    Range,

    /// <summary>Just the target.</summary>
    Exact,
}

/// <summary>How parts make up their whole (PROGRESS.md 6).</summary>
public enum PartsRelation
{
    /// <summary>No rule.</summary>
    Independent,

    /// <summary>The whole is the sum of its parts.</summary>
    Sum,

    /// <summary>The whole is met if all parts are.</summary>
    All,

    /// <summary>The whole is met if any part is.</summary>
    Any,
}

/// <summary>How a district adds the indicator up over its schools (PROGRESS.md 6).</summary>
public enum Aggregate
{
    /// <summary>Distribution only.</summary>
    None,

    /// <summary>Counts add.</summary>
    Sum,

    /// <summary>Sum of numerators by sum of denominators.</summary>
    Ratio,

    /// <summary>Share of schools with yes among schools with data.</summary>
    ShareYes,
}

/// <summary>Which part of a composite value leads (PROGRESS.md 5).</summary>
public enum CompositeLead
{
    /// <summary>The number of people.</summary>
    People,

    /// <summary>The share.</summary>
    Percent,
}

/// <summary>A row of an indicator table.</summary>
/// <param name="Span">Its place.</param>
public abstract record IndicatorRow(SourceSpan Span);

/// <summary>A row that only heads those below it.</summary>
/// <param name="Title">As printed.</param>
/// <param name="Span">Its place.</param>
public sealed record IndicatorHeading(Sourced<string> Title, SourceSpan Span) : IndicatorRow(Span);

/// <summary>A text of a cell and what it means.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Value">As read.</param>
public sealed record StatedValue(Sourced<string> Text, IndicatorValue Value);

/// <summary>The value an indicator starts from.</summary>
/// <param name="Stated">The value.</param>
/// <param name="Date">Its day; null when neither the indicator nor the roadmap names one.</param>
public sealed record Baseline(StatedValue Stated, DateOnly? Date);

/// <summary>The value planned for a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Stated">The value.</param>
public sealed record Target(Period Period, StatedValue Stated);

/// <summary>Bounds to stay within; null where open.</summary>
/// <param name="Min">Lower bound, inclusive.</param>
/// <param name="Max">Upper bound, inclusive.</param>
public sealed record ValueBounds(decimal? Min, decimal? Max);

/// <summary>An indicator: a promise with a baseline and a target for every period.</summary>
/// <param name="Span">Its place.</param>
public sealed record Indicator(SourceSpan Span) : IndicatorRow(Span)
{
    /// <summary>Id, unique in the roadmap.</summary>
    public required string Id { get; init; }

    /// <summary>Number as printed; may be absent or repeat.</summary>
    public Sourced<string>? Number { get; init; }

    /// <summary>Title as printed; null for a row with a number and nothing else.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Whether the act has a row here with a number and nothing else.</summary>
    public bool Empty { get; init; }

    /// <summary>The row above that this one goes on; an id.</summary>
    public string? Continues { get; init; }

    /// <summary>Wording for parents.</summary>
    public string? Plain { get; init; }

    /// <summary>Identity across organisations: roll-ups join on it and on nothing else.</summary>
    public string? Common { get; init; }

    /// <summary>Unit as printed; a part without one has its parent's here.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>How many of the unit that amounts are computed in make one of the printed unit: 1000 for «тыс. руб.», whose amounts are roubles.</summary>
    public decimal UnitFactor { get; init; } = 1;

    /// <summary>The unit that amounts are computed in, where it is not the printed one.</summary>
    public string? CountedIn { get; init; }

    /// <summary>Whether <see cref="Unit"/> is taken over from the parent.</summary>
    public bool UnitInherited { get; init; }

    /// <summary>Kind, declared or derived.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>Which way is good, when declared.</summary>
    public Sourced<Better>? DeclaredBetter { get; init; }

    /// <summary>Value at the start.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Targets in the order of periods; a period without one is absent.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>The row as printed where it does not fit its headings; empty otherwise.</summary>
    public IReadOnlyList<Sourced<string>> Cells { get; init; } = [];

    /// <summary>Parts.</summary>
    public IReadOnlyList<Indicator> Parts { get; init; } = [];

    /// <summary>How the parts make up the whole.</summary>
    public PartsRelation Relation { get; init; }

    /// <summary>Bounds, for <see cref="IndicatorKind.Range"/>.</summary>
    public ValueBounds? Bounds { get; init; }

    /// <summary>How a district adds it up; null when not declared.</summary>
    public Aggregate? Aggregate { get; init; }

    /// <summary>Weight in totals; 1 unless the order says otherwise.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>Why it is left out of totals; null when it is not.</summary>
    public Sourced<string>? ExcludedBecause { get; init; }

    /// <summary>Whether the author confirms a plan that goes up and down.</summary>
    public bool PlanConfirmed { get; init; }

    /// <summary>Leading part of a composite.</summary>
    public CompositeLead? Lead { get; init; }

    /// <summary>Responsible, as printed.</summary>
    public Sourced<string>? Responsible { get; init; }

    /// <summary>Term, as printed.</summary>
    public Sourced<string>? Due { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>Edition mark, such as «в ред. приказа …».</summary>
    public string? Edition { get; init; }

    /// <summary>Mark of a footnote.</summary>
    public string? FootnoteMark { get; init; }

    /// <summary>Former ids.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];
}
