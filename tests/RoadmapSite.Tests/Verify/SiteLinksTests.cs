using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify;

namespace RoadmapSite.Tests.Verify;

public sealed class SiteLinksTests
{
    private static readonly HashSet<string> Files = new(StringComparer.Ordinal)
    {
        "index.html", "a/index.html", "a/people.html", "b/index.html", "assets/site.css", "a/documents/prikaz.pdf",
    };

    [Fact]
    public void Site_whose_links_all_exist_has_no_finding() => Findings(
        [Page("index.html", 1, [], ("a/index.html", ""), ("b/index.html", ""), ("assets/site.css", ""))],
        [Page("a/index.html", 2, ["top"], ("a/people.html", "council")), Page("a/people.html", 3, ["council"], ("a/index.html", ""), ("a/documents/prikaz.pdf", ""))],
        [Page("b/index.html", 4, [], ("a/people.html", "council"), ("index.html", ""))]).ShouldBeEmpty();

    [Fact]
    public void Broken_link_is_reported_once_at_the_first_page_that_has_it()
    {
        var findings = Findings(
            [Page("index.html", 1, [], ("a/index.html", ""), ("b/index.html", ""))],
            [Page("a/index.html", 2, [], ("a/people.html", ""), ("missing.css", "")), Page("a/people.html", 3, [], ("missing.css", ""))],
            [Page("b/index.html", 4, [], ("missing.css", ""))]);

        findings.ShouldBe(["RM6020 output/a/index.html(11,5) missing.css missing.css"]);
    }

    [Fact]
    public void Link_that_differs_by_case_names_the_file_it_means() =>
        Findings([Page("index.html", 1, [], ("a/Documents/Prikaz.PDF", ""))])
            .ShouldBe(["RM6021 output/index.html(10,5) a/Documents/Prikaz.PDF a/documents/prikaz.pdf"]);

    [Fact]
    public void Broken_anchor_is_found_within_an_organisation_and_across()
    {
        Findings(
            [Page("index.html", 1, [], ("a/index.html", "none"), ("b/index.html", ""))],
            [Page("a/index.html", 2, ["top"], ("a/people.html", "none")), Page("a/people.html", 3, ["council"], ("a/index.html", "top"))],
            [Page("b/index.html", 4, [], ("a/people.html", "council"))])
            .ShouldBe(
            [
                "RM6022 output/a/index.html(10,5) a/people.html#none none a/people.html",
                "RM6022 output/index.html(10,5) a/index.html#none none a/index.html",
            ]);
    }

    [Fact]
    public void Link_above_the_output_folder_is_broken() =>
        Findings([Page("index.html", 1, [], ("../secret.html", ""))]).ShouldBe(["RM6020 output/index.html(10,5) ../secret.html ../secret.html"]);

    [Fact]
    public void A_page_without_the_menu_that_others_have_is_reported()
    {
        var page = Page("a/index.html", 2, [], ("a/people.html", "")) with { NavigationHash = 5 };
        Findings(
            [Page("index.html", 1, [], ("a/index.html", ""))],
            [page, Page("a/people.html", 3, []) with { NavigationHash = 0 }]).ShouldBe(["RM6039 output/a/people.html a/people.html a/index.html"]);
        Findings(
            [Page("index.html", 1, [], ("a/index.html", "")) with { NavigationHash = 5 }, Page("404.html", 9, []) with { NavigationHash = 0 }],
            [Page("a/index.html", 3, [])]).ShouldBeEmpty();
    }

    [Fact]
    public void Equal_titles_are_reported_for_every_page_but_the_first() =>
        Findings(
            [Page("index.html", 1, [], ("a/index.html", ""), ("b/index.html", ""))],
            [Page("b/index.html", 7, [])],
            [Page("a/index.html", 7, [])]).ShouldBe(["RM6012 output/b/index.html a/index.html b/index.html"]);

    [Fact]
    public void Pages_of_one_organisation_share_a_menu() =>
        Findings(
            [Page("index.html", 1, [], ("a/index.html", ""), ("a/people.html", "")) with { NavigationHash = 5 }],
            [Page("a/index.html", 2, []) with { NavigationHash = 6 }, Page("a/people.html", 3, []) with { NavigationHash = 7 }])
            .ShouldBe(["RM6039 output/a/people.html a/people.html a/index.html"]);

    [Fact]
    public void Page_that_no_link_leads_to_is_a_warning()
    {
        var bag = new DiagnosticBag();
        var links = new SiteLinks(new VerifyOptions());
        links.Complete([Page("index.html", 1, []), Page("404.html", 2, []), Page("a/index.html", 3, [])], Files, bag);
        links.Finish(Files, bag);

        var finding = bag.Items.ShouldHaveSingleItem();
        finding.Code.ShouldBe(Codes.OrphanPage);
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Span.ToString().ShouldBe("output/a/index.html");
    }

    [Fact]
    public void Findings_do_not_depend_on_who_comes_first()
    {
        PageRecord[][] organisations =
        [
            [Page("index.html", 1, [], ("x.html", ""), ("a/index.html", "q"))],
            [Page("a/index.html", 2, [], ("x.html", ""))],
            [Page("b/index.html", 2, [], ("x.html", ""), ("y.html", ""), ("a/index.html", "q"))],
        ];

        var findings = Findings(organisations);

        findings.Count.ShouldBe(4);
        Findings([.. organisations.Reverse()]).ShouldBe(findings);
    }

    private static PageRecord Page(string path, ulong title, string[] ids, params (string Path, string Fragment)[] links) => new(
        path,
        "input/" + path + ".yml",
        title,
        0,
        ids,
        [.. links.Select((link, i) => new OutgoingLink(
            new LinkTarget(link.Path, link.Fragment), 10 + i, 5, link.Fragment.Length > 0 ? link.Path + "#" + link.Fragment : link.Path))]);

    private static IReadOnlyList<string> Findings(params PageRecord[][] organisations)
    {
        var bag = new DiagnosticBag();
        var links = new SiteLinks(new VerifyOptions());
        foreach (var organisation in organisations)
        {
            links.Complete(organisation, new HashSet<string>(), bag);
        }

        links.Finish(Files, bag);
        return
        [
            .. bag.Items.Where(item => item.Code != Codes.OrphanPage)
                .Select(item => $"{item.Code.Id} {item.Span} {string.Join(' ', item.Arguments)}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
