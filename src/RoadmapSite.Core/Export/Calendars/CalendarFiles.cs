using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Core.Export.Calendars;

/// <summary>The calendar files of an organisation: one with all deadlines, and one for each role that has any.</summary>
internal static class CalendarFiles
{
    private const string Extension = "ics";
    private const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Makes the files; none without a dated measure, for an empty calendar is not allowed.</summary>
    /// <param name="facts">The organisation.</param>
    /// <param name="site">Words and addresses.</param>
    public static IEnumerable<ExportedFile> Of(OrganisationFacts facts, SitePagesContext site)
    {
        var calendar = new OrganisationCalendar(facts, site);
        var all = calendar.Events();
        if (all.Count == 0)
        {
            yield break;
        }

        var words = site.Theme.Words.Plain;
        var name = facts.Organisation.ShortName;
        yield return File(facts, CalendarWriter.Write(words.Format("calendar_title", name), all), null);
        foreach (var role in calendar.Roles)
        {
            yield return File(facts, CalendarWriter.Write(words.Format("calendar_role_title", name, role.Title), calendar.Events(role.Id)), role);
        }
    }

    private static ExportedFile File(OrganisationFacts facts, byte[] bytes, RoleEntry? role)
    {
        const string Content = "calendar";
        var listing = new DownloadFile
        {
            Address = ExportPaths.Of(facts.Organisation.Id, role is null ? Content : $"{Content}-{role.Id}", Extension),
            Content = Content,
            Subject = role?.Id,
            TitleKey = role is null ? "file_calendar" : "file_calendar_role",
            Title = role?.Title,
            Format = DownloadFormat.Ics,
            FormatName = "ICS",
            Size = bytes.Length,
        };
        return new ExportedFile(listing, bytes, MediaType, facts.Organisation.Name.Span.File);
    }
}
