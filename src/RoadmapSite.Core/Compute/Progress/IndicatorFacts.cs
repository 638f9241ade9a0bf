using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>Whether the latest actual is better than the one before it, by <c>better</c>, not by sign.</summary>
public enum Trend
{
    /// <summary>Fewer than two actuals, or values that cannot be compared.</summary>
    Unknown,

    /// <summary>«лучше прошлого отчёта».</summary>
    Better,

    /// <summary>«как в прошлом отчёте».</summary>
    Same,

    /// <summary>«хуже прошлого отчёта».</summary>
    Worse,
}

/// <summary>Plan and actual of one period as known at the as-of date.</summary>
/// <param name="Period">The period.</param>
/// <param name="Target">The target in force, or null.</param>
/// <param name="OriginalTarget">The target of the first plan where a revision changed it, else null.</param>
/// <param name="Actual">The last actual known, or null.</param>
/// <param name="History">Earlier actuals of the same period (corrections), oldest first.</param>
/// <param name="Closed">Whether the period has ended before the as-of date.</param>
/// <param name="Met">Whether the target is met; null when that cannot be said.</param>
public sealed record PeriodFacts(
    Period Period,
    StatedValue? Target,
    StatedValue? OriginalTarget,
    Actual? Actual,
    IReadOnlyList<Actual> History,
    bool Closed,
    bool? Met)
{
    /// <summary>Whether a revision asks more or less of this period than the first plan; null where it did not change or cannot be compared.</summary>
    public Ambition? Ambition { get; init; }

    /// <summary>Whether zero is planned from zero, where more is better, and no more is reported: nothing was promised (PROGRESS.md 2, P4).</summary>
    public bool PromisesNothing { get; init; }
}

/// <summary>How a revised target compares with the first one, by <c>better</c>.</summary>
public enum Ambition
{
    /// <summary>It asks more.</summary>
    More,

    /// <summary>It asks less.</summary>
    Less,
}

/// <summary>Why a plan is to be checked (PROGRESS.md 2, P3 and P4).</summary>
public enum PlanFault
{
    /// <summary>The plan goes up and down and the author has not confirmed it.</summary>
    NonMonotonic,

    /// <summary>The row does not fit its headings; its cells are shown as printed.</summary>
    CellsDoNotFit,

    /// <summary>A target cannot be compared with numbers.</summary>
    UnreadableTarget,

    /// <summary>The indicator is to stay within bounds, and none are given.</summary>
    NoBounds,
}

/// <summary>People or share of a composite indicator (PROGRESS.md 2, P5).</summary>
public sealed record ComponentFacts
{
    /// <summary>People or share.</summary>
    public required CompositeLead Which { get; init; }

    /// <summary>Its state.</summary>
    public required IndicatorState State { get; init; }

    /// <summary>Whether it decides the state of the whole: the worst one, or the one declared leading.</summary>
    public bool Decides { get; init; }

    /// <summary>b.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>T*.</summary>
    public decimal? DueTarget { get; init; }

    /// <summary>A*.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Whether T* is met.</summary>
    public bool? Met { get; init; }

    /// <summary>Step in percent.</summary>
    public decimal? Step { get; init; }

    /// <summary>Path in percent.</summary>
    public decimal? Path { get; init; }

    /// <summary>СД in percent.</summary>
    public decimal? OfficialRatio { get; init; }
}

/// <summary>One input or rule of «как посчитано».</summary>
/// <param name="Key">Key of the words in the strings of the theme, such as <c>explain_step</c>.</param>
/// <param name="Arguments">What the words speak of: exact values, dates, names.</param>
/// <param name="Source">Where an input stands; null for a rule.</param>
/// <param name="DocumentId">The document that confirms an input.</param>
public sealed record ExplanationLine(
    string Key,
    IReadOnlyList<object> Arguments,
    SourceSpan? Source = null,
    string? DocumentId = null);

/// <summary>An argument of <see cref="ExplanationLine"/> that a formula of the same line gives: it is shown with «=», or with «≈» where its digits do not end.</summary>
/// <param name="Value">The exact value.</param>
public readonly record struct Outcome(decimal Value);

/// <summary>Everything computed about one indicator as of a date. Numbers are exact; rounding belongs to display.</summary>
public sealed record IndicatorFacts
{
    /// <summary>The indicator, with the plan in force.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Its state.</summary>
    public required IndicatorState State { get; init; }

    /// <summary>How it is counted.</summary>
    public required StateClass Class { get; init; }

    /// <summary>What is to be checked, when the state is <see cref="IndicatorState.Check"/>.</summary>
    public PlanFault? Fault { get; init; }

    /// <summary>Which way is good: declared, or derived from the plan; null when neither.</summary>
    public Better? Better { get; init; }

    /// <summary>Latest closed period with a target; null when none has closed.</summary>
    public Period? DuePeriod { get; init; }

    /// <summary>T*: the target of that period.</summary>
    public decimal? DueTarget { get; init; }

    /// <summary>A*: the actual used; with <see cref="Stale"/> it is of an older period.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The actual as reported, with its document and place.</summary>
    public Actual? ActualReport { get; init; }

    /// <summary>The period of <see cref="ActualReport"/>.</summary>
    public Period? ActualPeriod { get; init; }

    /// <summary>Whether the actual is of an older period than the one due; then the state is Awaiting or ReportOverdue.</summary>
    public bool Stale { get; init; }

    /// <summary>Whether T* is met; null when unknown.</summary>
    public bool? Met { get; init; }

    /// <summary>Step in percent, unrounded, not capped; null when undefined.</summary>
    public decimal? Step { get; init; }

    /// <summary>Path to the final target in percent, unrounded, not capped; null when undefined.</summary>
    public decimal? Path { get; init; }

    /// <summary>Official degree of achievement (СД) in percent, 0 to 100; null when undefined.</summary>
    public decimal? OfficialRatio { get; init; }

    /// <summary>Score in totals, 0 to 1; null when not due or missing (PROGRESS.md 6).</summary>
    public decimal? Score { get; init; }

    /// <summary>Trend word.</summary>
    public Trend Trend { get; init; }

    /// <summary>The latest actual known, whatever its period: the one that path and trend speak of.</summary>
    public decimal? LatestActual { get; init; }

    /// <summary>The actual before it, for «52 после 60».</summary>
    public decimal? PreviousActual { get; init; }

    /// <summary>How far the actual is outside the bounds, 0 inside; null unless there are bounds.</summary>
    public decimal? OutsideBounds { get; init; }

    /// <summary>Days by which the report is overdue; 0 otherwise.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>All periods with plan and actual, in order.</summary>
    public IReadOnlyList<PeriodFacts> Periods { get; init; } = [];

    /// <summary>People and share of a composite; empty otherwise.</summary>
    public IReadOnlyList<ComponentFacts> Components { get; init; } = [];

    /// <summary>Facts of its parts.</summary>
    public IReadOnlyList<IndicatorFacts> Parts { get; init; } = [];

    /// <summary>Inputs, formula and rule, in reading order.</summary>
    public IReadOnlyList<ExplanationLine> Explanation { get; init; } = [];
}
