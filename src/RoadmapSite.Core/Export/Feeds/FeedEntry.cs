namespace RoadmapSite.Core.Export.Feeds;

/// <summary>Something that changed, as an entry of a feed.</summary>
/// <param name="Id">Its identity for good, an IRI (RFC 4287, 4.2.6).</param>
/// <param name="Day">The day of the content on which it happened.</param>
/// <param name="Title">What it is, on one line.</param>
/// <param name="Url">Absolute address of the page that shows it.</param>
/// <param name="Summary">More about it; null when the title says all.</param>
/// <param name="Author">The organisation.</param>
internal sealed record FeedEntry(string Id, DateOnly Day, string Title, string Url, string? Summary, string Author) : IComparable<FeedEntry>
{
    /// <summary>Newest first; of one day by identity, so that the order never depends on which organisation was built first.</summary>
    /// <param name="other">Another entry.</param>
    public int CompareTo(FeedEntry? other)
    {
        if (other is null)
        {
            return -1;
        }

        var byDay = other.Day.CompareTo(Day);
        return byDay != 0 ? byDay : string.CompareOrdinal(Id, other.Id);
    }
}
