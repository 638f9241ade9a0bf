using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Calendars;

/// <summary>The deadlines of an organisation as entries of a calendar: all of them, or those of one role.</summary>
/// <param name="facts">The organisation.</param>
/// <param name="site">Words and addresses.</param>
internal sealed class OrganisationCalendar(OrganisationFacts facts, SitePagesContext site)
{
    private const int LongestSummary = 120;

    // A name that can never be a host's (RFC 2606), for sites that do not say where they are.
    private const string NoHost = "roadmap-site.invalid";

    private readonly Words words = site.Theme.Words.Plain;
    private readonly IReadOnlyList<MeasureTerm> terms = MeasureTerms.Of(facts, withDropped: true);

    /// <summary>The roles that any dated measure names, by id, with their titles.</summary>
    public IReadOnlyList<RoleEntry> Roles => [.. terms
        .SelectMany(term => term.Measure.Measure.Roles)
        .Select(role => role.Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(id => site.Site.Dictionaries.Roles.GetValueOrDefault(id))
        .OfType<RoleEntry>()];

    /// <summary>The entries by their last day, then in the order of the plan.</summary>
    /// <param name="role">Id of a role; null for all.</param>
    public IReadOnlyList<CalendarEvent> Events(string? role = null) => [.. terms
        .Where(term => role is null || term.Measure.Measure.Roles.Any(own => own.Value == role))
        .Select(Event)];

    private CalendarEvent Event(MeasureTerm term)
    {
        var title = Title(term);
        return new CalendarEvent(Uid(term), term.Occurrence.Due, Summary(term, title))
        {
            Stamp = term.Roadmap.Updated ?? term.Roadmap.Roadmap.Term.Value.From,
            Sequence = Changes(term),
            Status = IsCancelled(term) ? EventStatus.Cancelled : term.Measure.Schedule is { IsUnambiguous: false } ? EventStatus.Tentative : EventStatus.Confirmed,
            Description = Description(term, title),
            Url = site.Absolute(OrganisationPages.Folder(facts.Organisation, site) + Addresses.Direction(term.Roadmap.Roadmap.Id, term.Direction.Direction.Id)) is { } page
                ? page + "#" + Anchors.Measure(term.Measure.Measure.Id)
                : null,
        };
    }

    // What was done before the order came stays done.
    private static bool IsCancelled(MeasureTerm term) => term.Measure.FateRevision is not null && !term.Occurrence.Done;

    private string Uid(MeasureTerm term) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{facts.Organisation.Id}/{term.Roadmap.Roadmap.Id}/{term.Measure.Measure.Id}/{term.Occurrence.Number}@{Host}");

    private string Host => SiteHost.Of(site.Site.BaseUrl) ?? NoHost;

    private string Summary(MeasureTerm term, string title)
    {
        var line = PlainText.Line(title);
        var cut = line.Length <= LongestSummary ? line : line[..(line.LastIndexOf(' ', LongestSummary) is var space and > 0 ? space : LongestSummary)] + "…";
        var summary = IsCancelled(term) || IsSettled(term.Occurrence.State) ? words.Format("calendar_state", StateOf(term), cut) : words.Format("calendar_due", cut);
        return term.Measure.Schedule?.Has(ReadingFlag.YearNotStated) == true ? words.Format("calendar_year_not_stated", summary) : summary;
    }

    // In a list of days only what is done or late changes what a reader has to do.
    private static bool IsSettled(OccurrenceState state) => state is OccurrenceState.Done or OccurrenceState.DoneLate or OccurrenceState.DoneUnconfirmed
        or OccurrenceState.Overdue or OccurrenceState.Missed;

    private string StateOf(MeasureTerm term)
    {
        var tracked = RoadmapModel.IsTracked(term.Roadmap);
        return StateModel.TextOf(IsCancelled(term) ? StateModel.Of(term.Measure, tracked) : StateModel.Of(term.Occurrence, facts.AsOf, tracked), words);
    }

    private string Description(MeasureTerm term, string title)
    {
        var measure = term.Measure.Measure;
        var lines = new List<string> { title, words.Format("calendar_as_of", RussianDates.Short(facts.AsOf), StateOf(term)) };
        Add(lines, "calendar_written", measure.Due);
        if (term.Measure.ReadAs is { } reading)
        {
            lines.Add(words.Format("read_as", string.Join("; ", term.Measure.ReadingRemarks.Where(remark => !reading.Contains(remark, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Prepend(reading))));
        }

        // «До …» begins with the roadmap, which says nothing.
        if (term.Occurrence.Start < term.Occurrence.Due && term.Measure.Schedule?.Kind != ScheduleKind.Until)
        {
            lines.Add(words.Format("calendar_window", RussianDates.Short(term.Occurrence.Start), RussianDates.Short(term.Occurrence.Due)));
        }

        Add(lines, "calendar_responsible", measure.Responsible);
        lines.Add(words.Format("calendar_roadmap", PlainText.Line(term.Roadmap.Roadmap.Title.Value)));
        if (facts.Organisation.Fictional)
        {
            lines.Add(words["fictional_about"]);
        }

        return string.Join('\n', lines);
    }

    private void Add(List<string> lines, string key, Sourced<string>? text)
    {
        if (RowTitles.Line(text) is { } line)
        {
            lines.Add(words.Format(key, line));
        }
    }

    // A row that goes on with another has that one's title.
    private string Title(MeasureTerm term)
    {
        var measure = term.Measure.Measure;
        if (measure.Title is { } own && !string.IsNullOrWhiteSpace(own.Value))
        {
            return own.Value.Trim();
        }

        var first = MeasurePlace.Of(term.Roadmap).FirstOrDefault(row => row.Measure.Measure.Id == measure.Continues);
        return RowTitles.Line(first?.Measure.Measure.Title) is { } title ? words.Format("continued", title) : measure.Id;
    }

    private int Changes(MeasureTerm term) => term.Roadmap.Roadmap.Revisions.Count(revision =>
        revision.From <= facts.AsOf && revision.Changes.Any(change => change is MeasureChange own && own.MeasureId == term.Measure.Measure.Id));
}
