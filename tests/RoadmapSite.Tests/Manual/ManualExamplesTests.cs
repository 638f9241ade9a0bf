using System.Text.RegularExpressions;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Tests.Harness;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Manual;

public sealed partial class ManualExamplesTests
{
    private static readonly string[] Executed = ["yaml", "csv", "markdown"];

    public static TheoryData<int> WrongExamples => [.. ManualText.Own.ExamplesOf("wrong").Select(example => example.Line)];

    [Fact]
    public void Every_example_says_what_it_stands_for()
    {
        var examples = ManualText.Own.Examples.Where(example => Executed.Contains(example.Language)).ToList();
        examples.ShouldNotBeEmpty();
        examples.Where(example => example.Marker?.Purpose is not ("file" or "part" or "wrong")).Select(example => example.Line).ShouldBeEmpty();
        ManualText.Own.Examples.Except(examples).ShouldAllBe(example => example.Language == "text" && example.Marker == null);
    }

    [Fact]
    public void The_examples_make_one_site_without_any_finding() =>
        ManualSite.Findings(ManualSite.Good()).Select(finding => $"{finding.Span} {Answer(finding)}").ShouldBeEmpty();

    [Fact]
    public void The_site_of_the_examples_is_rendered_without_any_finding()
    {
        var site = LoadedSite.From(ManualSite.Good());
        var bag = new DiagnosticBag();
        var context = new SitePagesContext
        {
            Site = site.Site!,
            Theme = SampleTheme.Own,
            AsOf = site.Site!.AsOf!.Value,
            SingleOrganisation = false,
            Names = site.Organisations.ToDictionary(organisation => organisation.Id, OrganisationName.Of, StringComparer.Ordinal),
        };
        var pages = site.Organisations
            .SelectMany(organisation => OrganisationPages.Render(OrganisationProgress.Compute(organisation, site.Site, context.AsOf, bag), OrganisationRelations.None, context, [], bag))
            .ToDictionary(page => page.Path, page => page.Html, StringComparer.Ordinal);

        bag.Items.Select(finding => $"{finding.Span} {Answer(finding)}").ShouldBeEmpty();
        pages["primer/set.html"].ShouldContain("<span lang=\"ce\">Ишкол</span>");
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void A_wrong_example_is_answered_as_quoted_below_it(int line)
    {
        var example = ManualText.Own.Examples.Single(example => example.Line == line);
        ManualSite.Findings(ManualSite.With(example)).Select(Answer).ShouldBe([example.Answer]);
    }

    [Fact]
    public void Links_within_the_manual_lead_to_its_headings()
    {
        var headings = ManualText.Own.Headings.Select(heading => NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-')).ToHashSet(StringComparer.Ordinal);
        ManualText.Own.Anchors.ShouldNotBeEmpty();
        ManualText.Own.Anchors.Where(anchor => !headings.Contains(anchor)).ShouldBeEmpty();
    }

    private static string Answer(Diagnostic finding) => Blanks().Replace($"{finding.Code.Id}. {finding.Message("ru")} {finding.Advice("ru")}", " ");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInAnchors();
}
