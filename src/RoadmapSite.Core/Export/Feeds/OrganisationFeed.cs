using System.Globalization;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Compute.Progress.Changes;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Export.Feeds;

/// <summary>What changed in an organisation as entries of a feed: approvals and changes of plans, reports, news. Only with <c>base_url</c>, for every address in a feed is absolute.</summary>
/// <param name="facts">The organisation.</param>
/// <param name="site">Words and addresses.</param>
internal sealed class OrganisationFeed(OrganisationFacts facts, SitePagesContext site)
{
    private const int MostEntries = 100;

    private readonly Words words = site.Theme.Words.Plain;
    private readonly string folder = OrganisationPages.Folder(facts.Organisation, site);

    /// <summary>Entries known at the as-of date, newest first.</summary>
    public IReadOnlyList<FeedEntry> Entries()
    {
        var changes = OrganisationChanges.Of(facts);
        var entries = Numbered(changes.Plan, item => (item.Day, item.Roadmap.Roadmap.Id), Plan)
            .Concat(changes.Reports.Select(Report))
            .Concat(facts.Organisation.News.Where(note => !note.Draft && note.Date <= facts.AsOf && ShowsNews).Select(News))
            .ToList();
        entries.Sort();
        return entries.Count <= MostEntries ? entries : entries[..MostEntries];
    }

    private bool ShowsNews => site.Site.Blocks.Count == 0 || site.Site.Blocks.Contains("news");

    // Two acts of one day are told apart by their order, which the plan keeps.
    private static IEnumerable<FeedEntry> Numbered(IEnumerable<PlanEvent> events, Func<PlanEvent, (DateOnly Day, string Roadmap)> place, Func<PlanEvent, int, FeedEntry> entry) =>
        events.GroupBy(place).SelectMany(day => day.Select((item, index) => entry(item, index + 1)));

    private FeedEntry Plan(PlanEvent item, int number)
    {
        var title = PlainText.Line(item.Roadmap.Roadmap.Title.Value);
        var act = Act(item.Approval);
        var summary = item.Revision?.Reason is { } reason ? $"{act}. {PlainText.Line(reason.Value)}" : act;
        return Entry(
            item.Day,
            $"{item.Roadmap.Roadmap.Id}/plan/{number.ToString(CultureInfo.InvariantCulture)}",
            words.Format(item.Revision is null ? "feed_approved" : "feed_revised", title),
            Addresses.Roadmap(item.Roadmap.Roadmap.Id),
            summary.Length == 0 ? null : summary);
    }

    private FeedEntry Report(ReportEvent item) => Entry(
        item.Day,
        item.Roadmap.Roadmap.Id + "/report",
        words.Format("feed_reported", PlainText.Line(item.Roadmap.Roadmap.Title.Value)),
        Addresses.Roadmap(item.Roadmap.Roadmap.Id),
        words.Format("feed_report_counts", item.Values.Count, item.Marks.Count));

    private FeedEntry News(TextPage note) => Entry(note.Date!.Value, "news/" + note.Id, PlainText.Line(note.Title.Value), Addresses.Note(note.Id), null);

    private FeedEntry Entry(DateOnly day, string what, string title, string page, string? summary) => new(
        string.Create(CultureInfo.InvariantCulture, $"tag:{SiteHost.Of(site.Site.BaseUrl)},{day:yyyy-MM-dd}:{facts.Organisation.Id}/{what}"),
        day,
        title,
        site.Absolute(folder + page)!,
        summary,
        facts.Organisation.ShortName);

    private string Act(Approval approval) => string.Join(' ', new[]
    {
        approval.Kind,
        approval.Number is { } number ? words.Format("document_number", number) : null,
        approval.Date is { } date ? words.Format("document_date", RussianDates.Short(date)) : null,
    }.OfType<string>());
}
