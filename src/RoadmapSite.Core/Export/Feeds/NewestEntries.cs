namespace RoadmapSite.Core.Export.Feeds;

/// <summary>Keeps the newest entries of many organisations and forgets the rest, so that memory does not grow with their number. Safe for several threads; what is kept does not depend on the order of adding.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class NewestEntries(int most)
{
    private readonly Lock gate = new();
    private readonly SortedSet<FeedEntry> entries = [];

    /// <summary>The entries kept, newest first.</summary>
    public IReadOnlyList<FeedEntry> All
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    /// <summary>Adds the entries of an organisation.</summary>
    /// <param name="added">The entries.</param>
    public void Add(IEnumerable<FeedEntry> added)
    {
        lock (gate)
        {
            foreach (var entry in added)
            {
                entries.Add(entry);
                if (entries.Count > most)
                {
                    entries.Remove(entries.Max!);
                }
            }
        }
    }
}
