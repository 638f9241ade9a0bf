namespace RoadmapSite.Core.Export.Calendars;

/// <summary>One all-day entry of a calendar file: a deadline on its last day.</summary>
/// <param name="Uid">Its identity for good: the same entry keeps it in every later file (RFC 5545, 3.8.4.7).</param>
/// <param name="Day">The last day on which it is in time.</param>
/// <param name="Summary">What it is, on one line.</param>
internal sealed record CalendarEvent(string Uid, DateOnly Day, string Summary)
{
    /// <summary>Day of the content that it is made from; never the clock's.</summary>
    public required DateOnly Stamp { get; init; }

    /// <summary>How often the plan changed it (RFC 5545, 3.8.7.4).</summary>
    public int Sequence { get; init; }

    /// <summary>How certain its day is.</summary>
    public EventStatus Status { get; init; }

    /// <summary>More about it; lines are kept.</summary>
    public string? Description { get; init; }

    /// <summary>Absolute address of the page that shows it, percent-encoded.</summary>
    public string? Url { get; init; }
}

/// <summary>The values that an event may have (RFC 5545, 3.8.1.11). Whether the work is done is no value of it: words say that.</summary>
internal enum EventStatus
{
    /// <summary>The act names the day.</summary>
    Confirmed,

    /// <summary>The day is only likely: the act does not state the year, or may be read in two ways.</summary>
    Tentative,

    /// <summary>An order took the measure out of the plan: programs that have the entry cross it out.</summary>
    Cancelled,
}
