using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;

namespace RoadmapSite.Tests.Render;

/// <summary>Renders organisations made by <see cref="Sample"/>.</summary>
internal sealed class SampleSite
{
    public DiagnosticBag Bag { get; } = new();

    public Site Settings { get; init; } = new() { Title = "Дорожные карты школ" };

    public bool Single { get; init; } = true;

    public bool Drafts { get; init; }

    public Theme Theme { get; init; } = SampleTheme.Own;

    public IReadOnlyDictionary<string, OrganisationName> Names { get; init; } = new Dictionary<string, OrganisationName>(StringComparer.Ordinal);

    public SitePagesContext Context => new()
    {
        Site = Settings,
        Theme = Theme,
        AsOf = Sample.AsOf,
        SingleOrganisation = Single,
        Names = Names,
        Drafts = Drafts,
    };

    /// <summary>Pages of an organisation by path.</summary>
    public IReadOnlyDictionary<string, string> Pages(OrganisationFacts facts) =>
        Rendered(facts).Where(page => page.Kind == RenderedKind.Page).ToDictionary(page => page.Path, page => page.Html, StringComparer.Ordinal);

    /// <summary>Everything rendered of an organisation, pieces for other sites included.</summary>
    public IReadOnlyList<RenderedPage> Rendered(OrganisationFacts facts) => [.. OrganisationPages.Render(facts, OrganisationRelations.None, Context, [], Bag)];

    /// <summary>One page of an organisation.</summary>
    public string Page(OrganisationFacts facts, string path)
    {
        var pages = Pages(facts);
        Bag.Items.ShouldBeEmpty();
        return pages[path];
    }
}
