using System.Collections.Concurrent;
using RoadmapSite.Core.Export.Search;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Render.Pages;
using RoadmapSite.Core.Render.Search;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Core;

/// <summary>Gathers the search index. What an organisation adds to it is put away on the disk at once, so that memory does not grow with their number. Safe for several threads.</summary>
/// <param name="output">Where the site is written.</param>
internal sealed class SearchRun(OutputTransaction output) : IDisposable
{
    private readonly ScratchFile scratch = output.OpenScratch("search");
    private readonly ConcurrentDictionary<string, ScratchPlace> places = new(StringComparer.Ordinal);

    /// <summary>Adds an organisation.</summary>
    /// <param name="scope">The organisation with its planned pages.</param>
    public void Add(OrganisationScope scope)
    {
        var folder = Addresses.Link(OrganisationPages.Folder(scope.Organisation, scope.Site));
        var segment = SearchSegment.Of(folder, scope.Organisation.ShortName, SearchEntries.Of(scope));
        if (output.PutAway(scratch, segment.ToBytes()) is { } place)
        {
            places[scope.Organisation.Id] = place;
        }
    }

    /// <summary>Writes the index.</summary>
    /// <param name="source">What it is made from, for the manifest.</param>
    public void Write(string source) =>
        output.Add(SitePages.SearchIndexAddress, source, to => SearchIndex.Write(
            to,
            places.OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => SearchSegment.FromBytes(scratch.Read(place.Value)))));

    /// <inheritdoc/>
    public void Dispose() => scratch.Dispose();
}
