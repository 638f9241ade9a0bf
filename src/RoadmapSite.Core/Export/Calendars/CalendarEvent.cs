namespace RoadmapSite.Core.Export.Calendars;

/// <summary>One all-day entry of a calendar file.</summary>
/// <param name="Uid">Its identity for good: the same entry keeps it in every later file (RFC 5545, 3.8.4.7).</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, inclusive; not before <paramref name="First"/>.</param>
/// <param name="Summary">What it is, on one line.</param>
internal sealed record CalendarEvent(string Uid, DateOnly First, DateOnly Last, string Summary)
{
    /// <summary>Day of the content that it is made from; never the clock's.</summary>
    public required DateOnly Stamp { get; init; }

    /// <summary>How often the plan changed it (RFC 5545, 3.8.7.4).</summary>
    public int Sequence { get; init; }

    /// <summary>Whether its day is only likely: the act does not state the year, or may be read in two ways.</summary>
    public bool Tentative { get; init; }

    /// <summary>More about it; lines are kept.</summary>
    public string? Description { get; init; }

    /// <summary>Absolute address of the page that shows it, percent-encoded.</summary>
    public string? Url { get; init; }
}
