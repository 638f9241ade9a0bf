using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>The example shows what there is to show, and the kinds of document 1 are as its values say.</summary>
public sealed class ExampleStatesTests
{
    private static readonly Lazy<IReadOnlyList<OrganisationFacts>> Facts = new(() =>
    {
        var loaded = LoadedSite.From(new FolderFiles(Repository.Path("input"), "input"));
        var site = loaded.Site.ShouldNotBeNull();
        return [.. loaded.Organisations.Select(organisation => OrganisationProgress.Compute(organisation, site, site.AsOf!.Value, new DiagnosticBag()))];
    });

    private static IEnumerable<DirectionFacts> Fictional => Facts.Value.Where(facts => facts.Organisation.Fictional).SelectMany(facts => facts.Roadmaps).SelectMany(roadmap => roadmap.Directions);

    [Fact]
    public void Every_state_of_an_indicator_shows_at_least_once()
    {
        var shown = Fictional.SelectMany(direction => direction.Indicators).SelectMany(facts => facts.Parts.Prepend(facts)).Select(facts => facts.State).ToHashSet();

        Enum.GetValues<IndicatorState>().Except(shown).ShouldBeEmpty();
    }

    [Fact]
    public void Every_state_of_a_measure_shows_at_least_once()
    {
        var shown = Fictional
            .SelectMany(direction => direction.Measures.Concat(direction.Results.SelectMany(result => result.Measures.Prepend(result))))
            .Select(facts => facts.State)
            .ToHashSet();

        Enum.GetValues<MeasureState>().Except(shown).ShouldBeEmpty();
    }

    [Fact]
    public void Real_organisations_have_no_reports()
    {
        var real = Facts.Value.Where(facts => !facts.Organisation.Fictional).ToList();

        real.Count.ShouldBe(5);
        real.SelectMany(facts => facts.Organisation.Reports).ShouldBeEmpty();
        real.SelectMany(facts => facts.Roadmaps).Select(roadmap => roadmap.Roadmap.Reporting).Distinct().ShouldBe([Reporting.None]);
    }

    [Fact]
    public void A_row_of_document_1_under_people_and_percent_with_plain_numbers_is_not_composite()
    {
        var rows = Facts.Value.Single(facts => facts.Organisation.Id == "sergokala").Roadmaps[0].Directions
            .SelectMany(direction => direction.Indicators)
            .SelectMany(facts => facts.Parts.Prepend(facts))
            .Select(facts => facts.Indicator)
            .Where(row => row.Unit?.Value.Replace(" ", "", StringComparison.Ordinal) == "человек/%")
            .ToList();

        rows.Count.ShouldBeGreaterThan(20);
        rows.Where(row => row.Kind == IndicatorKind.Composite && row.Targets.Any(target => target.Stated.Text.Value.Any(char.IsAsciiDigit) && target.Stated.Text.Value != "0" && !target.Stated.Text.Value.Contains('/', StringComparison.Ordinal)))
            .Select(row => row.Id)
            .ShouldBeEmpty();
    }
}
