using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Export.Feeds;

/// <summary>Feeds of changes as files.</summary>
internal static class FeedFiles
{
    private const string MediaType = "application/atom+xml; charset=utf-8";

    /// <summary>The feed of an organisation; none without <c>base_url</c> and none while nothing has changed.</summary>
    /// <param name="facts">The organisation.</param>
    /// <param name="site">Words and addresses.</param>
    public static IEnumerable<ExportedFile> Of(OrganisationFacts facts, SitePagesContext site)
    {
        if (site.Site.BaseUrl is not null && new OrganisationFeed(facts, site).Entries() is { Count: > 0 } entries)
        {
            var title = site.Theme.Words.Format("feed_title", facts.Organisation.ShortName);
            yield return File(title, OrganisationPages.Folder(facts.Organisation, site), entries, site, facts.Organisation.Name.Span.File);
        }
    }

    /// <summary>A feed as a file.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="folder">The folder it stands in, with a slash at its end; empty at the root.</param>
    /// <param name="entries">Its entries, newest first; at least one.</param>
    /// <param name="site">Words and addresses.</param>
    /// <param name="source">The file it is made from.</param>
    public static ExportedFile File(string title, string folder, IReadOnlyList<FeedEntry> entries, SitePagesContext site, string source)
    {
        var bytes = FeedWriter.Write(title, site.Absolute(folder + FeedPaths.Changes)!, site.Absolute(folder + Addresses.Overview)!, site.Theme.Words.Language, entries);
        var listing = new DownloadFile
        {
            Address = FeedPaths.Changes,
            Content = "changes",
            TitleKey = "file_changes",
            Format = DownloadFormat.Atom,
            FormatName = "Atom",
            Size = bytes.Length,
        };
        return new ExportedFile(listing, bytes, MediaType, source);
    }
}
