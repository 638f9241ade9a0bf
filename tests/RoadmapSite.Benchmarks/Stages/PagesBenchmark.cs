using BenchmarkDotNet.Attributes;
using RoadmapSite.Core;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify;

namespace RoadmapSite.Benchmarks.Stages;

/// <summary>The twelve pages of one school: templates, and verification of what they gave.</summary>
[MemoryDiagnoser]
public class PagesBenchmark
{
    private readonly ReadySettings settings;
    private readonly OrganisationFacts facts;
    private readonly PageVerifier verifier;
    private readonly RenderedPage[] pages;

    /// <summary>Loads and computes the school.</summary>
    public PagesBenchmark()
    {
        var request = SyntheticContent.Request();
        settings = SiteSettings.Load(request, new StageClock()).Ready!;
        facts = SiteInspection.Open(request, out _)!.Organisations().First();
        verifier = new PageVerifier(settings.VerifyOptions);
        pages = [.. OrganisationPages.Render(facts, OrganisationRelations.None, settings.Pages, [], new DiagnosticBag())];
    }

    /// <summary>Renders the pages.</summary>
    [Benchmark]
    public int Templates() => OrganisationPages.Render(facts, OrganisationRelations.None, settings.Pages, [], new DiagnosticBag()).Sum(page => page.Html.Length);

    /// <summary>Verifies the pages.</summary>
    [Benchmark]
    public int Verify()
    {
        var bag = new DiagnosticBag();
        foreach (var page in pages)
        {
            verifier.Verify(page, bag);
        }

        return bag.Items.Count;
    }
}
