using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Changes;

/// <summary>A day on which a plan was approved or changed by an order.</summary>
/// <param name="Day">Day of the approval; of a revision the first day that it is in force.</param>
/// <param name="Roadmap">The roadmap.</param>
/// <param name="Approval">The act.</param>
/// <param name="Revision">What it changed; null when it approved the plan.</param>
/// <param name="Rows">The rows that it changed, in its order.</param>
public sealed record PlanEvent(DateOnly Day, RoadmapFacts Roadmap, Approval Approval, Revision? Revision, IReadOnlyList<ChangedRow> Rows);

/// <summary>What a revision did to one row of the plan.</summary>
/// <param name="Change">The change as written.</param>
/// <param name="Indicator">The indicator or part; null when it is a measure.</param>
/// <param name="Measure">The measure; null when it is an indicator.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Fields">What differs from the plan in force the day before.</param>
public sealed record ChangedRow(
    PlanChange Change,
    IndicatorFacts? Indicator,
    MeasureFacts? Measure,
    DirectionFacts Direction,
    IReadOnlyList<ChangedField> Fields);

/// <summary>Which cell of a row a revision changed.</summary>
public enum PlanField
{
    /// <summary>Wording of the row.</summary>
    Title,

    /// <summary>Baseline of an indicator.</summary>
    Baseline,

    /// <summary>Target of an indicator for one period.</summary>
    PeriodTarget,

    /// <summary>Deadline of a measure.</summary>
    Due,

    /// <summary>Who answers for a measure.</summary>
    Responsible,

    /// <summary>Target of a measure.</summary>
    MeasureTarget,
}

/// <summary>One cell before and after a revision.</summary>
/// <param name="Field">Which cell.</param>
/// <param name="Period">The period of a target; null otherwise.</param>
/// <param name="Old">What stood there; null when it was empty.</param>
/// <param name="New">What stands there since.</param>
/// <param name="Ambition">Whether a target asks more or less than before; null where that cannot be said.</param>
public sealed record ChangedField(PlanField Field, Period? Period, Sourced<string>? Old, Sourced<string> New, Ambition? Ambition = null);
