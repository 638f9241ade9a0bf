using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Export;
using RoadmapSite.Core.Render;
using RoadmapSite.Templates;

namespace RoadmapSite.Core;

/// <summary>Looks into a site without building it: for the commands <c>list</c> and <c>model</c>.</summary>
internal sealed class SiteInspection
{
    private readonly ReadySettings settings;
    private readonly ComputedOrganisations computed;
    private IReadOnlyList<Diagnostic> current = [];

    private SiteInspection(BuildRequest request, ReadySettings settings, DiagnosticBag bag)
    {
        this.settings = settings;
        computed = new ComputedOrganisations(settings, request.Input, new StageClock());
        Bag = bag;
    }

    /// <summary>What was found so far.</summary>
    public DiagnosticBag Bag { get; }

    /// <summary>Opens a site.</summary>
    /// <param name="request">Where it is.</param>
    /// <param name="bag">What was found when settings are unusable.</param>
    /// <returns>Null when settings are unusable.</returns>
    public static SiteInspection? Open(BuildRequest request, out DiagnosticBag bag)
    {
        var loaded = SiteSettings.Load(request, new StageClock());
        bag = loaded.Bag;
        return loaded.Ready is { } ready ? new SiteInspection(request, ready, loaded.Bag) : null;
    }

    /// <summary>The organisations that can be read, in the order of building.</summary>
    public IEnumerable<OrganisationFacts> Organisations()
    {
        foreach (var folder in settings.Layers.SelectMany(layer => layer))
        {
            var (facts, found) = computed.Take(folder);
            AcceptedFindings.Mark(found, facts?.Organisation.AcceptedFindings ?? []);
            current = [.. found.Items];
            foreach (var finding in found.Items)
            {
                Bag.Add(finding);
            }

            if (facts is not null)
            {
                yield return facts;
            }
        }
    }

    /// <summary>Addresses of the pages of the site as a whole.</summary>
    public IEnumerable<string> SitePages => Render.SitePages.Addresses(settings.Pages);

    /// <summary>Addresses of the pages of an organisation.</summary>
    /// <param name="facts">The organisation.</param>
    public IEnumerable<string> Pages(OrganisationFacts facts) => OrganisationPages.Render(facts, computed.RelationsOf(facts), settings.Pages, Files(facts), Bag, current).Where(page => page.Kind == RenderedKind.Page).Select(page => page.Path);

    /// <summary>What the template of a page is given.</summary>
    /// <param name="address">Address of the page in the output folder, or the id of an organisation for its overview.</param>
    /// <returns>Null when there is no such page.</returns>
    public TemplateObject? Model(string address)
    {
        foreach (var facts in Organisations())
        {
            var inFolder = settings.Pages.SingleOrganisation || address == facts.Organisation.Id || address.StartsWith(facts.Organisation.Id + "/", StringComparison.Ordinal);
            if (inFolder && OrganisationPages.Model(facts, computed.RelationsOf(facts), settings.Pages, Files(facts), address == facts.Organisation.Id ? "index.html" : address, Bag, current) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    private List<DownloadFile> Files(OrganisationFacts facts) =>
        [.. OrganisationExport.Files(facts, computed.RelationsOf(facts), settings.Pages).Select(file => file.Listing), .. OrganisationExport.Shared(settings.Pages)];
}
