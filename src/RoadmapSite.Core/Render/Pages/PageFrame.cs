using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What surrounds the content of every page of an organisation: site, organisation, menu, way. Objects that do not differ from page to page are made once.</summary>
internal sealed class PageFrame
{
    private readonly OrganisationScope scope;
    private readonly TemplateObject site;
    private readonly TemplateObject organisation;
    private readonly TemplateValue menu;
    private readonly string titleEnd;
    private readonly HashSet<string> titles = new(StringComparer.Ordinal);

    public PageFrame(OrganisationScope scope)
    {
        this.scope = scope;
        site = SiteModel.Of(scope.Site, scope.Bag);
        organisation = OrganisationModel();
        menu = Menu();
        titleEnd = TitleEnd();
    }

    /// <summary>The item of the menu that the pages of a roadmap stand under.</summary>
    /// <param name="roadmap">The roadmap.</param>
    public static string SectionOf(RoadmapFacts roadmap) => "roadmaps/" + roadmap.Roadmap.Id;

    /// <summary>All that the template of a page is given.</summary>
    /// <param name="page">The page.</param>
    public TemplateObject Model(Page page)
    {
        var text = new PageText(scope, page.Address, page.RepeatsTexts ? new DiagnosticBag() : scope.Bag);
        var up = Addresses.Up(page.Address);
        return page.Model(text).With(
            ("site", site),
            ("assets", scope.Site.Theme.AssetNames),
            ("organisation", organisation),
            ("menu", menu),
            ("page", TemplateObject.Of(
                ("address", page.Address),
                ("absolute", scope.Site.Absolute(OrganisationPages.Folder(scope.Organisation, scope.Site) + page.Address)),
                ("title", page.Title),
                ("heading", scope.Plain.Of(page.Title)),
                ("full_title", FullTitle(page)),
                ("short_title", page.ShortTitle),
                ("section", page.Section),
                ("up", up),
                ("top", scope.Site.SingleOrganisation ? up : up + "../"),
                ("home", (TemplateValue)(scope.Site.SingleOrganisation ? null : up + "../" + SitePages.ListAddress)),
                ("crumbs", Crumbs(page)),
                ("is_overview", page is OverviewPage),
                ("as_of", scope.Site.AsOf),
                ("nobody_asked", page.NobodyAsked),
                ("updated", page.Updated))));
    }

    // The part that is special comes first; no two pages of an organisation may have one title (WCAG 2.4.2).
    private string FullTitle(Page page)
    {
        var separator = scope.Words["title_separator"];
        var start = page.TitleContext is { } context ? page.Title + separator + context : page.Title;
        var title = page is OverviewPage ? start + titleEnd[scope.Organisation.ShortName.Length..] : start + separator + titleEnd;
        var unique = title;
        for (var number = 2; !titles.Add(unique); number++)
        {
            unique = scope.Words.Format("title_repeated", start, number) + separator + titleEnd;
        }

        return unique;
    }

    private string TitleEnd()
    {
        var separator = scope.Words["title_separator"];
        var own = scope.Organisation;
        var end = own.ShortName;
        if (scope.Site.SharedNames.Contains(own.ShortName) && own.ParentId is { } parent && scope.Site.Names.TryGetValue(parent, out var above))
        {
            end += separator + above.ShortName;
        }

        return end + separator + scope.Site.Site.Title;
    }

    private static TemplateValue Crumbs(Page page)
    {
        var trail = page.Trail;
        var crumbs = new TemplateObject[trail.Count];
        for (var i = 0; i < crumbs.Length; i++)
        {
            crumbs[i] = TemplateObject.Of(("text", trail[i].Text), ("href", trail[i].Address));
        }

        return crumbs;
    }

    private TemplateObject OrganisationModel()
    {
        var own = scope.Organisation;
        return TemplateObject.Of(
            ("id", own.Id),
            ("name", scope.Plain.Of(own.Name)),
            ("short_name", own.ShortName),
            ("other_names", TemplateValue.ListOf(own.OtherNames, name => TemplateObject.Of(("text", name.Text.Value), ("lang", name.Language)))),
            ("is_district", own.Kind == OrganisationKind.District),
            ("fictional", own.Fictional),
            ("feed", scope.Files.Any(file => file.Address == FeedPaths.Changes) ? FeedPaths.Changes : null),
            ("contacts_href", own.Contacts is null ? null : Addresses.Overview + "#contacts"),
            ("href", Addresses.Overview));
    }

    private TemplateValue Menu()
    {
        var items = new List<TemplateObject>();
        var order = scope.Site.Site.Blocks.Count > 0 ? scope.Site.Site.Blocks : DefaultBlocks;
        Item(items, "overview", scope.NameOf("overview", "menu_overview"), Addresses.Overview);
        if (scope.Pages.All.OfType<TextPagePage>().FirstOrDefault(text => text.IsAbout) is { } about)
        {
            Item(items, about.Section, about.Title, about.Address);
        }

        if (scope.Pages.Find(Addresses.Schools) is SchoolsPage schools)
        {
            Item(items, schools.Section, schools.Title, schools.Address);
        }

        foreach (var block in order)
        {
            AddBlock(items, block);
        }

        if (scope.Pages.Find(Addresses.Remarks) is RemarksPage remarks)
        {
            Item(items, remarks.Section, remarks.Title, remarks.Address);
        }

        return items;
    }

    private void AddBlock(List<TemplateObject> items, string block)
    {
        switch (block)
        {
            case "roadmaps":
                foreach (var roadmap in scope.Facts.Roadmaps)
                {
                    Item(items, SectionOf(roadmap), ShortNames.Of(scope, roadmap), Addresses.Roadmap(roadmap.Roadmap.Id));
                }

                break;
            case "indicators" or "measures" or "calendar" or "people" or "documents" or "tables" or "news" or "files" or "changes":
                var page = scope.Pages.Find(block + ".html");
                if (page is not null && page is not TextPagePage and not MovedPage)
                {
                    Item(items, block, page.Title, page.Address);
                }

                break;
            case "pages":
                if (scope.Pages.Find(Addresses.Pages) is PagesPage list)
                {
                    Item(items, list.Section, list.Title, list.Address);
                }
                else if (scope.Pages.All.OfType<TextPagePage>().FirstOrDefault(text => !text.IsAbout) is { } only)
                {
                    Item(items, only.Section, only.Title, only.Address);
                }

                break;
        }
    }

    private static IReadOnlyList<string> DefaultBlocks { get; } =
        ["overview", "roadmaps", "indicators", "measures", "calendar", "people", "documents", "tables", "pages", "news", "changes", "files"];

    private static void Item(List<TemplateObject> items, string id, string text, string address) =>
        items.Add(TemplateObject.Of(("id", id), ("text", text), ("href", address)));
}
