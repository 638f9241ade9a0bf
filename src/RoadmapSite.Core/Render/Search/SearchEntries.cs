using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Markdown;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Text;

namespace RoadmapSite.Core.Render.Search;

/// <summary>What of an organisation can be searched for. Names of people and the column of those responsible are left out: a search by them would be the list by person that the law does not allow (REGULATION.md F4).</summary>
internal static class SearchEntries
{
    /// <summary>The entries of an organisation: its overview, then page by page.</summary>
    /// <param name="scope">The organisation with its planned pages.</param>
    public static IEnumerable<SearchEntry> Of(OrganisationScope scope) =>
        [
            new(SearchKind.Page, scope.Organisation.ShortName, PlainText.Line(scope.Organisation.Name.Value), Addresses.Overview),
            .. Pages(scope),
            .. scope.Facts.Roadmaps.SelectMany(roadmap => Roadmap(scope, roadmap)),
            .. Texts(scope),
            .. Documents(scope),
            .. Groups(scope),
            .. Tables(scope),
        ];

    // Lists and whatever else has no entry of its own: their titles are enough.
    private static IEnumerable<SearchEntry> Pages(OrganisationScope scope) =>
        scope.Pages.All
            .Where(page => page is not (OverviewPage or MovedPage or RoadmapPage or DirectionPage or IndicatorPage or TablePage or NotePage or TextPagePage))
            .Select(page => Entry(SearchKind.Page, page.Title, page.TitleContext ?? "", page.Address));

    private static IEnumerable<SearchEntry> Roadmap(OrganisationScope scope, RoadmapFacts facts)
    {
        var roadmap = facts.Roadmap;
        yield return Entry(SearchKind.Roadmap, PlainText.Line(roadmap.Title.Value), RoadmapText(roadmap), Addresses.Roadmap(roadmap.Id));
        for (var i = 0; i < facts.Directions.Count; i++)
        {
            var direction = facts.Directions[i];
            var address = Addresses.Direction(roadmap.Id, direction.Direction.Id);
            yield return Entry(SearchKind.Direction, RowTitles.Of(direction.Direction, i, scope.Words), MarkdownWords.Of(direction.Direction.Note?.Value), address);
            foreach (var indicator in direction.Indicators.Where(indicator => indicator.Indicator.Title is not null))
            {
                yield return Entry(
                    SearchKind.Indicator,
                    Numbered(indicator.Indicator.Number?.Value, RowTitles.Of(indicator.Indicator, direction, scope.Words)),
                    IndicatorText(indicator.Indicator),
                    scope.IndicatorAddress(roadmap.Id, direction.Direction.Id, indicator.Indicator.Id),
                    StateModel.TextOf(StateModel.Of(indicator), scope.Words));
            }

            foreach (var measure in direction.Measures.Concat(direction.Results.SelectMany(result => result.Measures.Prepend(result))))
            {
                if (RowTitles.Line(measure.Measure.Title) is { } title)
                {
                    yield return Entry(
                        SearchKind.Measure,
                        Numbered(measure.Measure.Number?.Value, title),
                        MeasureText(measure.Measure),
                        address + "#" + Anchors.Measure(measure.Measure.Id),
                        StateModel.TextOf(StateModel.Of(measure, RoadmapModel.IsTracked(facts)), scope.Words));
                }
            }
        }
    }

    private static string RoadmapText(Roadmap roadmap) => Joined(
        [
            .. roadmap.Approvals.Select(approval => Joined([approval.Kind, approval.Number, approval.Title, approval.Organisation])),
            .. roadmap.Passport.Select(row => Joined([row.Name?.Value ?? "", MarkdownWords.Of(row.Text.Value)])),
            MarkdownWords.Of(roadmap.Order?.Value),
            .. roadmap.Blocks.Select(BlockText),
        ]);

    private static string BlockText(Block block) => Joined(
        [
            block.Title?.Value,
            .. block switch
            {
                TextBlock text => [MarkdownWords.Of(text.Text.Value)],
                SwotBlock swot => swot.Quarters.Select(quarter => MarkdownWords.Of(quarter.Text.Value)),
                StatisticsBlock statistics => statistics.Items.Select(item => item.Title.Value),
                ListBlock list => list.Entries.Select(entry => MarkdownWords.Of(entry.Value)),
                _ => Array.Empty<string>(),
            },
        ]);

    private static string IndicatorText(Indicator indicator) =>
        Joined([indicator.Plain, .. indicator.Parts.Select(part => Numbered(part.Number?.Value, part.Title?.Value ?? "")), MarkdownWords.Of(indicator.Note?.Value)]);

    private static string MeasureText(Measure measure) =>
        Joined([measure.Plain, measure.Target?.Value, measure.Due?.Value, measure.Result?.Value, measure.Evidence?.Value, MarkdownWords.Of(measure.Note?.Value)]);

    private static IEnumerable<SearchEntry> Texts(OrganisationScope scope)
    {
        var pages = scope.Organisation.About is { } about ? scope.TextPages.Prepend(about) : scope.TextPages;
        foreach (var page in pages.Where(page => scope.Pages.Find(Addresses.Text(page.Id)) is TextPagePage))
        {
            yield return Entry(SearchKind.Page, PlainText.Line(page.Title.Value), MarkdownWords.Of(page.Markdown.Value), Addresses.Text(page.Id));
        }

        foreach (var note in scope.News.Where(note => scope.Pages.Find(Addresses.Note(note.Id)) is NotePage))
        {
            yield return Entry(SearchKind.News, PlainText.Line(note.Title.Value), MarkdownWords.Of(note.Markdown.Value), Addresses.Note(note.Id));
        }
    }

    private static IEnumerable<SearchEntry> Documents(OrganisationScope scope) =>
        scope.Pages.Find(Addresses.Documents) is not DocumentsPage
            ? []
            : scope.Organisation.Documents.Select(document => Entry(
                SearchKind.Document,
                PlainText.Line(document.Title.Value),
                Joined([document.Kind, document.Number, document.Date is { } date ? RussianDate(date) : null, MarkdownWords.Of(document.Note?.Value)]),
                Addresses.Documents + "#" + Anchors.Document(document.Id)));

    private static IEnumerable<SearchEntry> Groups(OrganisationScope scope) =>
        scope.Pages.Find(Addresses.People) is not PeoplePage
            ? []
            : scope.Organisation.People.Select(group => Entry(
                SearchKind.People,
                PlainText.Line(group.Title.Value),
                Joined(group.Members.SelectMany(member => new[] { member.Post.Value, member.Role, member.Task })),
                Addresses.People + "#" + Anchors.Group(group.Id)));

    private static IEnumerable<SearchEntry> Tables(OrganisationScope scope) =>
        scope.Organisation.Tables
            .Where(table => scope.Pages.Find(Addresses.Table(table.Id)) is TablePage)
            .Select(table => Entry(
                SearchKind.Table,
                PlainText.Line(table.Title.Value),
                Joined(table.Columns.Select(column => column.Title.Value).Concat(table.Rows.Select(row => row[table.RowHeader].Text.Value))),
                Addresses.Table(table.Id)));

    private static SearchEntry Entry(SearchKind kind, string title, string text, string address, string state = "")
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return new(kind, title, text, hash < 0 ? Addresses.Link(address) : Addresses.Link(address[..hash]) + address[hash..], state);
    }

    private static string Numbered(string? number, string title) => string.IsNullOrWhiteSpace(number) ? title : number.Trim() + " " + title;

    private static string RussianDate(DateOnly date) => date.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string?> texts) => string.Join(". ", texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim().TrimEnd('.', ';')));
}
