using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Render.Fragments;

/// <summary>Which fragments an organisation has: of each roadmap a summary, its indicators and its measures; and what belongs into /sveden/objects.</summary>
/// <param name="scope">The organisation.</param>
internal sealed class FragmentPlan(OrganisationScope scope)
{
    private IReadOnlyList<Fragment>? all;

    /// <summary>The fragments in the order they are listed.</summary>
    public IReadOnlyList<Fragment> All => all ??= !scope.Site.Site.Files.Contains(DownloadFormat.Fragments) ? [] : [.. scope.Facts.Roadmaps.SelectMany(OfRoadmap), .. OfSveden()];

    private IEnumerable<Fragment> OfRoadmap(RoadmapFacts facts)
    {
        yield return Of(facts, "summary", FragmentTemplates.Summary);
        if (facts.IndicatorTally.Total > 0)
        {
            yield return Of(facts, "indicators", FragmentTemplates.Indicators);
        }

        if (facts.MeasureTally.Total > 0)
        {
            yield return Of(facts, "measures", FragmentTemplates.Measures);
        }
    }

    private Fragment Of(RoadmapFacts facts, string part, string template) => new(
        facts.Roadmap.Id + "/" + part,
        RenderedKind.Fragment,
        template,
        scope.Words.Format("fragment_" + part, RoadmapModel.Line(scope, facts)),
        facts.Roadmap.Title.Span.File,
        () => RoadmapFragment.Of(scope, facts, part));

    private IEnumerable<Fragment> OfSveden()
    {
        if (scope.Organisation.Sveden is { } sveden)
        {
            var card = scope.Organisation.Name.Span.File;
            var file = card[..(card.LastIndexOf('/') + 1)] + "sveden.yml";
            yield return new Fragment("sveden-objects", RenderedKind.SvedenFragment, FragmentTemplates.SvedenObjects, scope.Words["fragment_sveden"], file, () => SvedenFragment.Of(scope, sveden));
        }
    }
}
