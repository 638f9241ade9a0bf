using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

/// <summary>«Кто отвечает» leads to whoever holds the role, however many do.</summary>
public sealed class RoleHoldersTests
{
    private const string Direction = "ikt-2022-2027/d1.html";

    [Fact]
    public void A_role_of_one_person_leads_to_the_row_of_that_person() =>
        Target(Group("council", "Директор", "Методист")).Id.ShouldBe("p_council_1");

    [Fact]
    public void A_role_of_several_in_one_group_leads_to_the_group() =>
        Target(Group("council", "Директор", "Методист", "Директор")).Id.ShouldBe("g_council");

    [Fact]
    public void A_role_held_in_several_groups_leads_to_a_row_that_leads_to_the_others()
    {
        var row = Target(Group("council", "Директор"), Group("team", "Методист", "Директор"), Group("board", "Директор"));
        row.Id.ShouldBe("p_council_1");
        row.QuerySelectorAll("th .small a").Select(link => (link.TextContent, link.GetAttribute("href")))
            .ShouldBe([("Группа team", "#g_team"), ("Группа board", "#g_board")]);
        row.Owner!.GetElementById("p_team_1")!.QuerySelector("th .small").ShouldBeNull();
        row.Owner.GetElementById("p_team_2")!.QuerySelectorAll("th .small a").Length.ShouldBe(2);
    }

    // What the first «Директор» of the table of measures leads to.
    private static IElement Target(params PeopleGroup[] groups)
    {
        var facts = FictionalSchool.Facts();
        var site = new SampleSite();
        var pages = site.Pages(facts with { Organisation = facts.Organisation with { People = groups } });
        site.Bag.Items.ShouldBeEmpty();
        var href = new HtmlParser().ParseDocument(pages[Direction]).QuerySelectorAll("td a").First(link => link.TextContent == "Директор").GetAttribute("href")!;
        return new HtmlParser().ParseDocument(pages[href.Split('#')[0].Replace("../", "", StringComparison.Ordinal)]).GetElementById(href.Split('#')[1]).ShouldNotBeNull();
    }

    private static PeopleGroup Group(string id, params string[] posts) => new(
        id, Sample.Text("Группа " + id), "working_group", null, null,
        [.. posts.Select(post => new Person(null, Sample.Text(post), null, null, null, null, NameBasis.None, Sample.At()))], Sample.At());
}
