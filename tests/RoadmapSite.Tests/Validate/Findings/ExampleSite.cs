using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate.Findings;

/// <summary>The example of input/: the five source documents and the fictional school, with everything that Validate and Compute find in them.</summary>
internal static class ExampleSite
{
    /// <summary>The five documents.</summary>
    public static readonly string[] Documents = ["sergokala", "assinovskaya-3", "kostroma-18", "gus-khrustalny", "vichuga"];

    private static readonly Lazy<IReadOnlyDictionary<string, (Organisation Organisation, IReadOnlyList<Diagnostic> Findings)>> Loaded = new(Load);

    /// <summary>Ids of all organisations.</summary>
    public static IEnumerable<string> Ids => Loaded.Value.Keys;

    /// <summary>An organisation.</summary>
    /// <param name="id">Its id.</param>
    public static Organisation Organisation(string id) => Loaded.Value[id].Organisation;

    /// <summary>Findings of an organisation.</summary>
    /// <param name="id">Its id.</param>
    public static IReadOnlyList<Diagnostic> Findings(string id) => Loaded.Value[id].Findings;

    /// <summary>Warnings about the five documents.</summary>
    public static IEnumerable<Diagnostic> Warnings => Documents.SelectMany(Findings).Where(finding => finding.Severity == Severity.Warning);

    private static Dictionary<string, (Organisation Organisation, IReadOnlyList<Diagnostic> Findings)> Load()
    {
        var files = new MemoryFiles();
        var root = Repository.Path("input");
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            files.Set(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        var bag = new DiagnosticBag();
        var draft = SiteLoader.Load(files, bag).ShouldNotBeNull();
        var site = SiteRules.Validate(draft, bag).ShouldNotBeNull();
        var index = SiteIndex.Build(draft, site, DistrictOutlines.Load(files, draft));
        bag.Items.ShouldBeEmpty();
        var loaded = new Dictionary<string, (Organisation Organisation, IReadOnlyList<Diagnostic> Findings)>(StringComparer.Ordinal);
        foreach (var folder in draft.Organisations)
        {
            var own = new DiagnosticBag();
            var organisation = OrganisationRules.Validate(OrganisationLoader.Load(files, folder.Kind, folder.Id, own).ShouldNotBeNull(), site, index, own).ShouldNotBeNull();
            OrganisationProgress.Compute(organisation, site, site.AsOf.ShouldNotBeNull(), own);
            loaded.Add(folder.Id, (organisation, own.Items));
        }

        return loaded;
    }
}
