using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Which pages an organisation has. Two pages never get one address, not even in other case, since a page may be read from a disk that ignores it.</summary>
internal sealed class PagePlan
{
    private readonly List<Page> pages = [];
    private readonly Dictionary<string, Page> byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly OrganisationScope scope;

    private PagePlan(OrganisationScope scope) => this.scope = scope;

    /// <summary>The pages in the order they are written.</summary>
    public IReadOnlyList<Page> All => pages;

    /// <summary>Whether there is a page or a file of the organisation at an address.</summary>
    /// <param name="address">Path within the folder of the organisation, in exact case.</param>
    public bool Has(string address) => byAddress.TryGetValue(address, out var page) && string.Equals(page.Address, address, StringComparison.Ordinal);

    /// <summary>The page at an address, or null.</summary>
    /// <param name="address">Path within the folder of the organisation.</param>
    public Page? Find(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>Plans the pages of an organisation.</summary>
    /// <param name="scope">The organisation.</param>
    public static PagePlan Of(OrganisationScope scope)
    {
        var plan = new PagePlan(scope);
        plan.Add(new OverviewPage(scope));
        plan.AddSchools();
        plan.AddRoadmaps();
        plan.AddLists();
        plan.AddTexts();
        if (scope.Site.Site.Remarks && scope.Findings.Count > 0)
        {
            plan.Add(new RemarksPage(scope));
        }

        plan.AddFragments();
        plan.AddMoved();
        return plan;
    }

    private void AddSchools()
    {
        if (scope.Relations.Below is { } below)
        {
            Add(new SchoolsPage(scope, below));
            if (below.Indicators.Count > 0)
            {
                Add(new MatrixPage(scope, below));
            }
        }
    }

    private void AddRoadmaps()
    {
        foreach (var roadmap in scope.Facts.Roadmaps)
        {
            Add(new RoadmapPage(scope, roadmap));
            if (!string.IsNullOrWhiteSpace(roadmap.Roadmap.Order?.Value))
            {
                Add(new OrderPage(scope, roadmap));
            }

            if (scope.Site.Site.Files.Contains(Model.DownloadFormat.Print))
            {
                Add(new PrintPage(scope, roadmap));
            }

            for (var i = 0; i < roadmap.Directions.Count; i++)
            {
                Add(new DirectionPage(scope, roadmap, i));
                if (scope.Site.Site.IndicatorPages)
                {
                    AddIndicators(roadmap, roadmap.Directions[i]);
                }
            }
        }
    }

    private void AddIndicators(Compute.Progress.RoadmapFacts roadmap, Compute.Progress.DirectionFacts direction)
    {
        foreach (var indicator in direction.Indicators)
        {
            Add(new IndicatorPage(scope, roadmap, direction, indicator));
        }
    }

    private void AddLists()
    {
        var facts = scope.Facts;
        AddIf("indicators", facts.IndicatorTally.Total > 0, () => new IndicatorsPage(scope));
        foreach (var view in Enum.GetValues<MeasureView>())
        {
            AddIf("measures", facts.MeasureTally.Total > 0 && (view == MeasureView.State || scope.Site.Site.MeasureLists), () => new MeasuresPage(scope, view));
        }

        AddIf("calendar", scope.Terms.Count > 0 || Compute.Progress.MeasureTerms.GoingOn(facts).Count > 0, () => new CalendarPage(scope, null));
        foreach (var year in CalendarPage.PastYears(scope))
        {
            AddIf("calendar", true, () => new CalendarPage(scope, year));
        }

        AddIf("people", scope.Organisation.People.Count > 0, () => new PeoplePage(scope));
        AddIf("files", scope.Files.Count > 0, () => new FilesPage(scope));
        AddIf("documents", scope.Organisation.Documents.Count > 0, () => new DocumentsPage(scope));
        if (scope.Shows("tables") && scope.Organisation.Tables.Count > 0)
        {
            Add(new TablesPage(scope));
            foreach (var table in scope.Organisation.Tables)
            {
                Add(new TablePage(scope, table));
            }
        }
    }

    private void AddTexts()
    {
        if (scope.Organisation.About is { } about && (scope.Site.Drafts || !about.Draft))
        {
            Add(new TextPagePage(scope, about, isListed: false));
        }

        if (scope.Shows("pages"))
        {
            var texts = scope.TextPages.ToList();
            if (texts.Count > 1)
            {
                Add(new PagesPage(scope));
            }

            foreach (var page in texts)
            {
                Add(new TextPagePage(scope, page, isListed: texts.Count > 1));
            }
        }

        AddIf("changes", scope.Changes.Plan.Count + scope.Changes.Reports.Count > 0, () => new ChangesPage(scope));
        var news = scope.News.ToList();
        AddIf("news", news.Count > 0, () => new NewsPage(scope));
        if (scope.Shows("news"))
        {
            foreach (var note in news)
            {
                Add(new NotePage(scope, note));
            }
        }
    }

    private void AddFragments()
    {
        if (scope.Fragments.All.Count > 0)
        {
            Add(new FragmentsPage(scope));
        }
    }

    private void AddMoved()
    {
        foreach (var roadmap in scope.Facts.Roadmaps)
        {
            var id = roadmap.Roadmap.Id;
            var home = pages.Find(page => page is RoadmapPage own && ReferenceEquals(own.Roadmap, roadmap));
            AddMoved(roadmap.Roadmap.Formerly, Addresses.Roadmap, home);
            foreach (var direction in roadmap.Directions)
            {
                AddMoved(direction.Direction.Formerly, old => Addresses.Direction(id, old), Find(Addresses.Direction(id, direction.Direction.Id)));
                foreach (var indicator in direction.Indicators)
                {
                    AddMoved(indicator.Indicator.Formerly, old => Addresses.Indicator(id, old), Find(Addresses.Indicator(id, indicator.Indicator.Id)));
                }
            }
        }
    }

    private void AddMoved(IReadOnlyList<string> formerly, Func<string, string> address, Page? now)
    {
        if (now is not null)
        {
            foreach (var old in formerly)
            {
                Add(new MovedPage(scope, address(old), now));
            }
        }
    }

    private void AddIf(string block, bool hasContent, Func<Page> page)
    {
        if (hasContent && scope.Shows(block))
        {
            Add(page());
        }
    }

    private void Add(Page page)
    {
        // With one organisation its pages share the root with those of the site.
        if (scope.Site.SingleOrganisation && SitePages.Reserved.Contains(page.Address))
        {
            scope.Bag.Report(Codes.PageAddressReserved, page.Span, page.Title, page.Address);
            return;
        }

        if (byAddress.TryAdd(page.Address, page))
        {
            pages.Add(page);
            return;
        }

        var other = byAddress[page.Address];
        scope.Bag.Add(new Diagnostic
        {
            Code = Codes.PageAddressTaken,
            Span = page.Span,
            Arguments = [page.Title, page.Address, other.Title],
            Related = other.Span,
            Severity = Codes.PageAddressTaken.Severity,
        });
    }
}
