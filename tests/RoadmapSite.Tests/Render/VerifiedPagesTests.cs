using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Render;

public sealed class VerifiedPagesTests
{
    [Fact]
    public void Pages_of_a_school_with_something_of_everything_pass_verification() =>
        FindingsOf([FictionalSchool.Facts()], new Site { Title = "Дорожные карты школ" }, Sample.AsOf).ShouldBeEmpty();

    [Fact]
    public void Pages_of_one_organisation_at_the_root_pass_verification() =>
        FindingsOf([FictionalSchool.Facts()], new Site { Title = "Дорожные карты школ", IndicatorPages = false }, Sample.AsOf, single: true).ShouldBeEmpty();

    [Fact]
    public void Pages_with_the_menu_and_contacts_of_the_host_pass_verification()
    {
        var site = new Site
        {
            Title = "Дорожные карты школ",
            BaseUrl = "https://example.org/cos",
            HostMenu = [new("Основные сведения", "/sveden/common")],
            SvedenMenu = [.. SvedenSubsection.All.Select(subsection => new TextLink(subsection.Name, "/sveden/" + subsection.Slug))],
            HostLinks = [new("Минпросвещения России", "https://edu.gov.ru/")],
            Accessibility = new("Ответственный за сайт", "school1@example.org", "+7 (000) 000-00-00", "г. Примерск", "Пишите **нам**."),
            AllowedContacts = ["school1@example.org", "+7 (000) 000-00-00"],
        };
        FindingsOf([FictionalSchool.Facts()], site, Sample.AsOf).ShouldBeEmpty();
    }

    [Fact]
    public void Pages_of_the_example_pass_verification()
    {
        var loaded = LoadedSite.From(new FolderFiles(Path.Combine(Path.GetDirectoryName(SampleTheme.Folder)!, "input"), "input"));
        var site = loaded.Site.ShouldNotBeNull();
        var asOf = site.AsOf.ShouldNotBeNull();
        var facts = loaded.Organisations.Select(organisation => OrganisationProgress.Compute(organisation, site, asOf, new DiagnosticBag()));
        FindingsOf([.. facts], site, asOf).ShouldBeEmpty();
    }

    private static List<string> FindingsOf(IReadOnlyList<OrganisationFacts> organisations, Site site, DateOnly asOf, bool single = false)
    {
        var bag = new DiagnosticBag();
        var options = new VerifyOptions
        {
            AllowedContacts = [.. site.AllowedContacts, "+7 (000) 000-00-00", "school1@example.org"],
            BasePath = site.BaseUrl is { } url ? new Uri(url).AbsolutePath.TrimEnd('/') + "/" : null,
            OffersData = false,
        };
        var verifier = new PageVerifier(options);
        var links = new SiteLinks(options);
        var context = new SitePagesContext
        {
            Site = site,
            Theme = SampleTheme.Own,
            AsOf = asOf,
            SingleOrganisation = single,
            Names = organisations.ToDictionary(facts => facts.Organisation.Id, facts => OrganisationName.Of(facts.Organisation), StringComparer.Ordinal),
        };
        var files = SampleTheme.Own.Assets.Select(asset => asset.Path).Append("search-index.js").ToHashSet(StringComparer.Ordinal);
        foreach (var facts in organisations)
        {
            files.UnionWith(OrganisationPages.Files(facts.Organisation, context).Select(file => file.Path));
            Complete(OrganisationPages.Render(facts, OrganisationRelations.None, context, [], bag));
        }

        Complete(SitePages.Render([.. organisations.Select(facts => OrganisationCard.Of(facts, context))], context, [], bag));
        links.Finish(files, bag);

        return [.. bag.Items.Select(item => $"{item.Span} {item.Code}: {item.Message("ru")}")];

        void Complete(IEnumerable<RenderedPage> pages)
        {
            var records = pages.Select(page => (page.Kind, Record: verifier.Verify(page, bag))).ToList();
            files.UnionWith(records.Select(page => page.Record.Path));
            links.Complete([.. records.Where(page => page.Kind == RenderedKind.Page).Select(page => page.Record)], files, bag);
        }
    }
}
