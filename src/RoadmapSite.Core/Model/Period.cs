namespace RoadmapSite.Core.Model;

/// <summary>How the columns of an indicator table are cut.</summary>
public enum PeriodKind
{
    /// <summary>1 September to 31 August, unless the site says otherwise.</summary>
    SchoolYear,

    /// <summary>1 January to 31 December.</summary>
    CalendarYear,

    /// <summary>A quarter of the calendar year.</summary>
    Quarter,
}

/// <summary>One column of an indicator table: plan and actual are stated for it. A target binds at its end, not before (PROGRESS.md 3).</summary>
/// <param name="Id">As written in YAML: <c>2023-2024</c>, <c>2024</c> or <c>2024-Q1</c>.</param>
/// <param name="Kind">School year, calendar year or quarter.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive: the date that the target is due.</param>
public sealed record Period(string Id, PeriodKind Kind, DateOnly Start, DateOnly End);
