using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Model;

/// <summary>A later order that changed the plan. Before <see cref="From"/> the old plan is in force, from it on the new one.</summary>
/// <param name="Approval">The order.</param>
/// <param name="From">First day in force.</param>
/// <param name="Reason">Why.</param>
/// <param name="Changes">What it changed.</param>
/// <param name="Span">Its place.</param>
public sealed record Revision(
    Approval Approval,
    DateOnly From,
    Sourced<string>? Reason,
    IReadOnlyList<PlanChange> Changes,
    SourceSpan Span);

/// <summary>What became of a measure by a revision.</summary>
public enum MeasureFate
{
    /// <summary>Dropped.</summary>
    Cancelled,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>Taken up by another.</summary>
    Merged,
}

/// <summary>One change of a revision.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Note">Markdown.</param>
public abstract record PlanChange(SourceSpan Span, Sourced<string>? Note);

/// <summary>A change of an indicator; null where unchanged.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Note">Markdown.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Title">New title.</param>
/// <param name="Baseline">New baseline.</param>
/// <param name="Targets">New targets; periods not named keep theirs.</param>
public sealed record IndicatorChange(
    SourceSpan Span,
    Sourced<string>? Note,
    string IndicatorId,
    Sourced<string>? Title,
    Baseline? Baseline,
    IReadOnlyList<Target> Targets) : PlanChange(Span, Note);

/// <summary>A change of a measure; null where unchanged.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Note">Markdown.</param>
/// <param name="MeasureId">The measure.</param>
/// <param name="Title">New title.</param>
/// <param name="Due">New deadline.</param>
/// <param name="ScheduleOverride">Unambiguous phrase for it.</param>
/// <param name="Responsible">New responsible.</param>
/// <param name="Target">New target.</param>
/// <param name="Fate">Cancelled, postponed or merged.</param>
/// <param name="Into">The measure it is merged into.</param>
public sealed record MeasureChange(
    SourceSpan Span,
    Sourced<string>? Note,
    string MeasureId,
    Sourced<string>? Title,
    Sourced<string>? Due,
    Sourced<string>? ScheduleOverride,
    Sourced<string>? Responsible,
    Sourced<string>? Target,
    MeasureFate? Fate,
    string? Into) : PlanChange(Span, Note);
