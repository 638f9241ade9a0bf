using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify;

namespace RoadmapSite.Tests.Verify;

/// <summary>Measures the memory of the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(SiteLinksMemoryTests), DisableParallelization = true)]
[Collection(nameof(SiteLinksMemoryTests))]
public sealed class SiteLinksMemoryTests
{
    private const int Pages = 12;

    [Fact]
    public void School_of_twelve_pages_keeps_less_than_three_kilobytes()
    {
        const int Schools = 2_000;
        var paths = Enumerable.Range(0, Schools * Pages).Select(page => $"school-{page / Pages}/page-{page % Pages}.html").ToArray();
        var links = new SiteLinks(new VerifyOptions());
        var bag = new DiagnosticBag();
        Complete(links, bag, paths.AsSpan(0, Pages));

        // The paths themselves are kept by whoever writes the pages.
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var school = 1; school < Schools; school++)
        {
            Complete(links, bag, paths.AsSpan(school * Pages, Pages));
        }

        var perSchool = (GC.GetTotalMemory(forceFullCollection: true) - before) / Schools;
        bag.Items.ShouldBeEmpty();
        perSchool.ShouldBeLessThan(3 * 1024);
        GC.KeepAlive(links);
        GC.KeepAlive(paths);
    }

    private static void Complete(SiteLinks links, DiagnosticBag bag, ReadOnlySpan<string> paths)
    {
        var folder = paths[0][..paths[0].IndexOf('/', StringComparison.Ordinal)];
        var source = "input/schools/" + folder + "/school.yml";
        string[] exports = [.. Enumerable.Range(0, 6).Select(table => $"{folder}/data-{table}.csv")];
        var pages = new List<PageRecord>();
        foreach (var path in paths)
        {
            string[] targets = ["assets/site.css", "index.html", folder + "/page-0.html", exports[pages.Count % exports.Length]];
            pages.Add(new PageRecord(
                path,
                source,
                TextHash.Add(TextHash.Start, path),
                0,
                [.. Enumerable.Range(0, 20).Select(id => $"id-{id}")],
                [.. targets.Select(target => new OutgoingLink(new LinkTarget(target, ""), 1, 1, target))]));
        }

        links.Complete(pages, exports.ToHashSet(StringComparer.Ordinal), bag);
    }
}
