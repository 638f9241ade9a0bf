using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Export;
using RoadmapSite.Core.Load.Sites;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Search;
using RoadmapSite.Core.Verify;
using RoadmapSite.Core.Verify.Assets;
using RoadmapSite.Core.Verify.Files;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Core;

/// <summary>Takes one organisation after another through all stages and keeps of each only its card, its summary, its findings and its open links. Safe for several threads.</summary>
/// <param name="settings">What all organisations share.</param>
/// <param name="request">What to build.</param>
/// <param name="output">Where to; null to check only.</param>
/// <param name="clock">Time per stage.</param>
/// <param name="report">Told how far the build is.</param>
internal sealed class OrganisationRun(ReadySettings settings, BuildRequest request, OutputTransaction? output, StageClock clock, Action<BuildStep> report) : IDisposable
{
    private static readonly HashSet<string> NoFiles = [];

    private readonly ComputedOrganisations computed = new(settings, request.Input, clock);
    private readonly ConcurrentBag<OrganisationCard> cards = [];
    private readonly ConcurrentBag<Diagnostic> diagnostics = [];
    private readonly ConcurrentBag<string?[]> officials = [];
    private readonly PageVerifier verifier = new(settings.VerifyOptions);
    private readonly SiteLinks links = new(settings.VerifyOptions);
    private readonly ConcurrentDictionary<string, byte> paths = new(StringComparer.Ordinal);
    private readonly SearchRun? search = output is not null && settings.Site.Search ? new(output) : null;
    private readonly PublishedSite published = new(settings.Pages, request.Input.Root + "/site.yml");
    private int done;
    private int failed;
    private int pages;

    /// <summary>What was found, in no order.</summary>
    public IEnumerable<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Pages rendered so far.</summary>
    public int Pages => pages;

    /// <summary>Organisations of a kind that were built.</summary>
    /// <param name="kind">School or district.</param>
    public int Count(OrganisationKind kind) => cards.Count(card => card.Kind == kind);

    /// <summary>Builds one organisation.</summary>
    /// <param name="folder">Its folder.</param>
    public void Build(OrganisationFolder folder)
    {
        var (found, bag) = computed.Take(folder);
        if (found is not { } facts)
        {
            Interlocked.Increment(ref failed);
        }
        else
        {
            Copy(OrganisationPages.Files(facts.Organisation, settings.Pages), bag);
            AcceptedFindings.Mark(bag, facts.Organisation.AcceptedFindings);
            var relations = computed.RelationsOf(facts);
            var contacts = new[] { facts.Organisation.Contacts?.Phone, facts.Organisation.Contacts?.Email };
            var official = new OfficialContacts(contacts);
            var files = Export(OrganisationExport.Files(facts, relations, settings.Pages), OrganisationPages.Folder(facts.Organisation, settings.Pages), bag, official);
            files.AddRange(OrganisationExport.Shared(settings.Pages));
            var scope = clock.Time("Render", () => new OrganisationScope(facts, relations, settings.Pages, files, bag, [.. bag.Items]));
            Publish(OrganisationPages.Render(scope), bag, official);
            if (request.Drafts)
            {
                LookOver(OrganisationPages.Unpublished(scope), bag, official);
            }

            PublishedContacts.Trace(bag);
            RowConsequences.MarkAddresses(bag);
            officials.Add(contacts);
            clock.Time("Export", () => search?.Add(scope));
            published.Add(facts);
            cards.Add(OrganisationCard.Of(facts, settings.Pages) with { Outline = SearchOutline.Of(scope) });
            AcceptedFindings.ReportUnused(bag, facts.Organisation.AcceptedFindings);
            AcceptedFindings.Mark(bag, facts.Organisation.AcceptedFindings);
        }

        computed.Forget(folder);
        Keep(bag);
        report(new BuildStep(Interlocked.Increment(ref done), settings.Organisations, pages));
    }

    /// <summary>Builds the pages of the site and follows the links between organisations. Left out when an organisation is missing, for then links to it would be called broken.</summary>
    /// <param name="bag">Takes what is found.</param>
    public void Finish(DiagnosticBag bag)
    {
        if (failed > 0)
        {
            return;
        }

        var sorted = cards.OrderBy(card => card.Id, StringComparer.Ordinal).ToList();
        var official = new OfficialContacts(officials.SelectMany(contacts => contacts));
        var files = Export(SiteExport.Files(sorted, settings.Pages).Concat(published.Feed()), "", bag, official);
        Publish(SitePages.Render(sorted, settings.Pages, files, bag), bag, official);
        if (settings.Site.Search)
        {
            paths[SitePages.SearchIndexAddress] = 0;
            clock.Time("Export", () => search?.Write(settings.Pages.Theme.Root + "/" + PageTemplates.Search));
        }

        foreach (var asset in settings.Pages.Theme.AssetsOf(settings.Site))
        {
            clock.Time("Verify", () => AssetVerifier.Verify(asset, bag));
            clock.Time("Write", () => Add(asset.Path, asset.Bytes, asset.Source));
        }

        foreach (var file in clock.Time("Export", () => published.Files(bag).ToList()))
        {
            clock.Time("Write", () => Add(file.Path, file.Bytes, file.Source));
        }

        clock.Time("Verify", () => OpenData.Verify(paths.Keys, request.Input.Root + "/site.yml", bag));
        clock.Time("Verify", () => links.Finish(paths.Keys.ToHashSet(StringComparer.Ordinal), bag));
    }

    /// <inheritdoc/>
    public void Dispose() => search?.Dispose();

    // Each file is written and forgotten; pages that link to it are given its listing, hence its true size.
    private List<DownloadFile> Export(IEnumerable<ExportedFile> exported, string folder, DiagnosticBag bag, OfficialContacts official)
    {
        var listings = new List<DownloadFile>();
        using var file = exported.GetEnumerator();
        while (clock.Time("Export", file.MoveNext))
        {
            var current = file.Current;
            clock.Time("Verify", () => ExportedContacts.Verify(folder + current.Listing.Address, current.Bytes, settings.VerifyOptions, official, bag));
            clock.Time("Write", () => Add(folder + current.Listing.Address, current.Bytes, current.Source));
            listings.Add(current.Listing);
        }

        return listings;
    }

    private void Publish(IEnumerable<RenderedPage> rendered, DiagnosticBag bag, OfficialContacts official)
    {
        var records = new List<PageRecord>();
        using var page = rendered.GetEnumerator();
        while (clock.Time("Render", page.MoveNext))
        {
            var current = page.Current;
            var record = clock.Time("Verify", () => verifier.Verify(current, bag, official));
            clock.Time("Write", () => Write(current));
            if (current.Kind == RenderedKind.Page)
            {
                records.Add(record);
                published.Add(current);
                Interlocked.Increment(ref pages);
            }
        }

        clock.Time("Verify", () => links.Complete(records, NoFiles, bag));
    }

    // Pages that a later build will have: what is wrong with them is told in time, but nothing leads to them yet.
    private void LookOver(IEnumerable<RenderedPage> rendered, DiagnosticBag bag, OfficialContacts official)
    {
        foreach (var page in rendered)
        {
            verifier.Verify(page, bag, official);
        }
    }

    private void Write(RenderedPage page)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(page.Html.Length));
        var length = Encoding.UTF8.GetBytes(page.Html, buffer);
        Add(page.Path, buffer.AsMemory(0, length), page.Source);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Add(string path, ReadOnlyMemory<byte> content, string source)
    {
        paths[path] = 0;
        output?.Add(path, content, source);
    }

    private void Copy(IEnumerable<CopiedFile> files, DiagnosticBag bag)
    {
        foreach (var file in files)
        {
            var source = $"{request.Input.Root}/{file.Source}";
            var content = request.Input.Read(file.Source);
            clock.Time("Verify", () => PictureMetadata.Verify(source, content, bag));
            clock.Time("Write", () => Add(file.Path, content, source));
        }
    }

    private void Keep(DiagnosticBag bag)
    {
        foreach (var diagnostic in bag.Items)
        {
            diagnostics.Add(diagnostic);
        }
    }
}
