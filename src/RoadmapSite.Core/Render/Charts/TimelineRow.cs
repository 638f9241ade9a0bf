using RoadmapSite.Core.Compute.Progress;

namespace RoadmapSite.Core.Render.Charts;

/// <summary>How a window on a <see cref="Timeline"/> looks.</summary>
internal enum WindowKind
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Past and not done, where reports are expected: overdue, or missed while a later one is due.</summary>
    Overdue,

    /// <summary>Running, ahead, or past with nothing known.</summary>
    Open,

    /// <summary>Goes on all the time, or so often that single windows would touch.</summary>
    Lasting,
}

/// <summary>A window of days, both inclusive.</summary>
/// <param name="Kind">How it looks.</param>
/// <param name="Start">First day.</param>
/// <param name="Due">Last day; not before <paramref name="Start"/>.</param>
internal readonly record struct TimelineWindow(WindowKind Kind, DateOnly Start, DateOnly Due);

/// <summary>A measure with dates.</summary>
/// <param name="Number">Its number as printed; null when it has none.</param>
/// <param name="Name">Its name as the table has it.</param>
/// <param name="Windows">Its windows in order; at least one.</param>
internal sealed record TimelineRow(string? Number, string Name, IReadOnlyList<TimelineWindow> Windows)
{
    private const int MostWindows = 12;

    /// <summary>First day.</summary>
    public DateOnly Start => Windows.Min(window => window.Start);

    /// <summary>Last day.</summary>
    public DateOnly Due => Windows.Max(window => window.Due);

    /// <summary>Whether a window has passed without what it asks for.</summary>
    public bool HasPassedUnmet => Windows.Any(window => window.Kind == WindowKind.Overdue);

    /// <summary>Reads a measure.</summary>
    /// <param name="facts">The measure.</param>
    /// <param name="number">Its number as printed.</param>
    /// <param name="name">Its name as the table has it.</param>
    /// <returns>Null for one without dates, and for one that was cancelled, postponed or merged.</returns>
    public static TimelineRow? Of(MeasureFacts facts, string? number, string name)
    {
        if (facts.FirstStart is not { } start || facts.LastDue is not { } due || due < start
            || facts.IsDropped || facts.State == MeasureState.AsNeeded)
        {
            return null;
        }

        var single = facts.Occurrences.Count is > 0 and <= MostWindows && !(facts.Schedule?.Count > facts.Occurrences.Count);
        var windows = facts.Occurrences.Select(Window);
        return new TimelineRow(number, name, single
            ? [.. windows]
            : [new TimelineWindow(WindowKind.Lasting, start, due), .. windows.Where(window => window.Kind == WindowKind.Overdue)]);
    }

    private static TimelineWindow Window(OccurrenceFacts one) => new(KindOf(one.State), one.Start > one.Due ? one.Due : one.Start, one.Due);

    private static WindowKind KindOf(OccurrenceState state) => state switch
    {
        OccurrenceState.Done or OccurrenceState.DoneLate or OccurrenceState.DoneUnconfirmed => WindowKind.Done,
        OccurrenceState.Overdue or OccurrenceState.Missed => WindowKind.Overdue,
        _ => WindowKind.Open,
    };
}
