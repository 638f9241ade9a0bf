using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate;

namespace RoadmapSite.Tests.Harness;

/// <summary>What Load and Validate make of a site.</summary>
/// <param name="Site">The site; null when it cannot be known.</param>
/// <param name="Organisations">Organisations that could be made.</param>
/// <param name="Diagnostics">All findings of form.</param>
/// <param name="BeyondForm">What the rules beyond form say; the good site is odd on purpose.</param>
internal sealed record LoadedSite(Site? Site, IReadOnlyList<Organisation> Organisations, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<Diagnostic> BeyondForm)
{
    private static readonly string[] RulesBeyondForm = ["RM25", "RM26"];

    /// <summary>Findings that follow from no other, in order of place.</summary>
    public IReadOnlyList<Diagnostic> Primary => [.. Diagnostics.Where(finding => finding.FollowsFrom is null).OrderBy(finding => finding.Span).ThenBy(finding => finding.Code.Id, StringComparer.Ordinal)];

    /// <summary>Errors that follow from no other.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Primary.Where(finding => finding.Severity == Severity.Error)];

    /// <summary>An organisation.</summary>
    /// <param name="id">Its id.</param>
    public Organisation Organisation(string id) => Organisations.Single(organisation => organisation.Id == id);

    /// <summary>Loads and validates all files of a tree.</summary>
    /// <param name="files">The tree.</param>
    public static LoadedSite From(IContentFiles files)
    {
        var bag = new DiagnosticBag();
        var organisations = new List<Organisation>();
        var draft = SiteLoader.Load(files, bag);
        var site = draft is null ? null : SiteRules.Validate(draft, bag);
        if (draft is null || site is null)
        {
            return new LoadedSite(site, organisations, bag.Items, []);
        }

        var index = SiteIndex.Build(draft, site, DistrictOutlines.Load(files, draft));
        foreach (var folder in draft.Organisations)
        {
            if (OrganisationLoader.Load(files, folder.Kind, folder.Id, bag) is { } organisation
                && OrganisationRules.Validate(organisation, site, index, bag) is { } made)
            {
                organisations.Add(made);
            }
        }

        var byForm = bag.Items.ToLookup(finding => !RulesBeyondForm.Any(beyond => finding.Code.Id.StartsWith(beyond, StringComparison.Ordinal)));
        return new LoadedSite(site, organisations, [.. byForm[true]], [.. byForm[false]]);
    }

    /// <summary>A finding in short: <c>RM1202 input/site.yml(1,1)</c>.</summary>
    /// <param name="finding">The finding.</param>
    public static string Short(Diagnostic finding) => $"{finding.Code} {finding.Span}";
}
