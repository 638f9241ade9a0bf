using System.Globalization;
using System.Text;

namespace RoadmapSite.Core.Export.Calendars;

/// <summary>Writes a calendar that calendar programs accept (RFC 5545). Nothing in it comes from the clock.</summary>
internal static class CalendarWriter
{
    private const string Product = "-//RoadmapSite//RoadmapSite//RU";

    /// <summary>The file in UTF-8 without a mark at its beginning.</summary>
    /// <param name="name">What calendar programs call it.</param>
    /// <param name="events">Its entries; at least one, for a calendar without any is not allowed (3.6).</param>
    public static byte[] Write(string name, IReadOnlyList<CalendarEvent> events)
    {
        ArgumentOutOfRangeException.ThrowIfZero(events.Count, nameof(events));
        var file = new StringBuilder();
        ContentLine.Add(file, "BEGIN:VCALENDAR");
        ContentLine.Add(file, "VERSION:2.0");
        ContentLine.Add(file, "PRODID:" + Product);
        ContentLine.Add(file, "CALSCALE:GREGORIAN");
        ContentLine.AddText(file, "NAME", name);
        ContentLine.AddText(file, "X-WR-CALNAME", name);
        foreach (var entry in events)
        {
            Add(file, entry);
        }

        ContentLine.Add(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Add(StringBuilder file, CalendarEvent entry)
    {
        ContentLine.Add(file, "BEGIN:VEVENT");
        ContentLine.AddText(file, "UID", entry.Uid);
        ContentLine.Add(file, "DTSTAMP:" + Day(entry.Stamp) + "T000000Z");
        ContentLine.Add(file, "DTSTART;VALUE=DATE:" + Day(entry.Day));

        // The end is the first day that no longer belongs to it (3.6.1).
        ContentLine.Add(file, "DTEND;VALUE=DATE:" + Day(entry.Day.AddDays(1)));
        ContentLine.Add(file, "SEQUENCE:" + entry.Sequence.ToString(CultureInfo.InvariantCulture));
        ContentLine.AddText(file, "SUMMARY", entry.Summary);
        if (entry.Description is { Length: > 0 } description)
        {
            ContentLine.AddText(file, "DESCRIPTION", description);
        }

        if (entry.Url is { } url)
        {
            ContentLine.Add(file, "URL:" + url);
        }

        ContentLine.Add(file, "STATUS:" + entry.Status.ToString().ToUpperInvariant());

        // A deadline does not make anybody busy that day.
        ContentLine.Add(file, "TRANSP:TRANSPARENT");
        ContentLine.Add(file, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
