using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render;

/// <summary>A file of an organisation to be copied into the site as it is.</summary>
/// <param name="Path">Path in the output folder.</param>
/// <param name="Source">Path in input/, relative to it.</param>
public sealed record CopiedFile(string Path, string Source);

/// <summary>All pages of one organisation.</summary>
public static class OrganisationPages
{
    /// <summary>Renders the pages one after another, so that the caller may verify and write each and forget it.</summary>
    /// <param name="facts">What is computed about the organisation.</param>
    /// <param name="relations">What its pages show of other organisations.</param>
    /// <param name="site">What the pages of all organisations share.</param>
    /// <param name="files">Files beside the pages, in the order they are listed.</param>
    /// <param name="bag">Takes what is wrong with links, addresses and templates (RM4xxx).</param>
    /// <param name="findings">What was found in its content, for the page of remarks; none when null.</param>
    /// <returns>The pages, the overview first, then the pieces for other sites. A page whose template fails is left out, and the bag has an error.</returns>
    public static IEnumerable<RenderedPage> Render(OrganisationFacts facts, OrganisationRelations relations, SitePagesContext site, IReadOnlyList<DownloadFile> files, DiagnosticBag bag, IReadOnlyList<Diagnostic>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        return Render(new OrganisationScope(facts, relations, site, files, bag, findings ?? []));
    }

    /// <summary>What the template of a page is given, for the command <c>model</c>.</summary>
    /// <param name="facts">What is computed about the organisation.</param>
    /// <param name="relations">What its pages show of other organisations.</param>
    /// <param name="site">What the pages of all organisations share.</param>
    /// <param name="files">Files beside the pages, in the order they are listed.</param>
    /// <param name="page">Address of the page in the output folder or within that of the organisation, with or without <c>.html</c>.</param>
    /// <param name="bag">Takes what is wrong with its content.</param>
    /// <param name="findings">What was found in its content, for the page of remarks; none when null.</param>
    /// <returns>The object, which writes itself as JSON; null when there is no such page.</returns>
    public static TemplateObject? Model(OrganisationFacts facts, OrganisationRelations relations, SitePagesContext site, IReadOnlyList<DownloadFile> files, string page, DiagnosticBag bag, IReadOnlyList<Diagnostic>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(page);
        var scope = new OrganisationScope(facts, relations, site, files, bag, findings ?? []);
        var folder = Folder(facts.Organisation, site);
        var address = page.StartsWith(folder, StringComparison.Ordinal) ? page[folder.Length..] : page;
        var found = scope.Pages.Find(address) ?? scope.Pages.Find(address + ".html") ?? scope.Pages.Find(address.Trim('/') + "/" + Addresses.Overview);
        return found is null ? null : scope.Frame.Model(found);
    }

    /// <summary>The documents of an organisation that are copied into the site.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="site">What the pages of all organisations share.</param>
    public static IEnumerable<CopiedFile> Files(Organisation organisation, SitePagesContext site)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(site);
        var folder = Folder(organisation, site);
        return (from document in organisation.Documents
                from file in new[] { document.File, document.SignatureFile }
                where file is not null
                select file.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new CopiedFile(folder + Addresses.File(name), organisation.Folder + "/" + Addresses.File(name)));
    }

    /// <summary>The folder of an organisation in the output folder, with a slash at its end; empty with one organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="site">What the pages of all organisations share.</param>
    internal static string Folder(Organisation organisation, SitePagesContext site) => site.SingleOrganisation ? "" : organisation.Id + "/";

    /// <summary>Renders the texts of an organisation that are not published yet: drafts, and notes of a later day.</summary>
    /// <param name="scope">The organisation with its planned pages.</param>
    internal static IEnumerable<RenderedPage> Unpublished(OrganisationScope scope)
    {
        using var renderer = new PageRenderer(scope.Site.Theme, scope.Bag);
        foreach (var page in UnpublishedTexts.Of(scope).Select(text => text.ToPage(scope)))
        {
            if (renderer.Render(page.Template, scope.Frame.Model(page)) is { } html)
            {
                yield return new RenderedPage(Folder(scope.Organisation, scope.Site) + page.Address, html, page.Span.File);
            }
        }
    }

    /// <summary>Renders the planned pages of an organisation one after another, then the pieces for other sites.</summary>
    /// <param name="scope">The organisation with its planned pages.</param>
    internal static IEnumerable<RenderedPage> Render(OrganisationScope scope)
    {
        var folder = Folder(scope.Organisation, scope.Site);
        using var renderer = new PageRenderer(scope.Site.Theme, scope.Bag);
        foreach (var page in scope.Pages.All)
        {
            if (renderer.Render(page.Template, scope.Frame.Model(page)) is { } html)
            {
                yield return new RenderedPage(folder + page.Address, html, page.Span.File) { IsFormerAddress = page is MovedPage, Updated = page.Updated, Organisation = scope.Organisation.ShortName };
            }
        }

        foreach (var fragment in scope.Fragments.All)
        {
            var model = fragment.Model();
            foreach (var styled in new[] { false, true })
            {
                if (renderer.Render(fragment.Template, model.With(("styled", styled))) is { } html)
                {
                    yield return new RenderedPage(folder + fragment.Address(styled), html, fragment.Source) { Kind = fragment.Kind };
                }
            }
        }
    }
}
