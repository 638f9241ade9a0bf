namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>One thing to be done by one day.</summary>
/// <param name="Start">The first day, inclusive; of «до …» the first day of the term.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Times">How many marks make it done; at least 1.</param>
/// <param name="MayBeOverdue">Whether passing <paramref name="Due"/> may be called «просрочено»: not where the year is not stated (PROGRESS.md 7).</param>
/// <param name="DisputedUntil">The end by the reading that ends latest, when it is later than <paramref name="Due"/>: until then the state is «Срок толкуется по-разному».</param>
/// <param name="IsDay">Whether the term is a day rather than a window, so that a mark is accepted from the day after the previous due day.</param>
public sealed record Occurrence(DateOnly Start, DateOnly Due, int Times, bool MayBeOverdue, DateOnly? DisputedUntil, bool IsDay);
